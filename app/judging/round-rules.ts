import type { Brief } from "~/competitions/brief";
import type { Round } from "~/competitions/rounds";
import type { RoundMethod } from "~/competitions/round-methods";
import { verdictCriterion } from "./verdicts";

/** By what a round's ballots are written, ranked and parted. */
export type RoundRules = Pick<Brief, "criteria" | "tieBreaks" | "primaryCriterionId"> & {
  method: RoundMethod;
};

/** The brief's criteria where a round scores; where it screens, the one question, and no ties to break. */
export function rulesOfRound(brief: Brief, { method }: Round): RoundRules {
  const { criteria, tieBreaks, primaryCriterionId } = brief;
  if (method === "score") return { method, criteria, tieBreaks, primaryCriterionId };
  const { id } = verdictCriterion;
  return { method, criteria: [verdictCriterion], tieBreaks: [], primaryCriterionId: id };
}
