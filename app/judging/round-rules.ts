import type { Brief } from "~/competitions/brief";
import type { Criterion } from "~/competitions/criteria";
import type { Round } from "~/competitions/rounds";
import type { RoundMethod } from "~/competitions/round-methods";
import { panelCriteria } from "./ballot";
import { orderCriterion } from "./ordering/order-points";
import { verdictCriterion } from "./verdicts";

/** By what a round's ballots are written, ranked and parted. */
export type RoundRules = Pick<
  Brief,
  "criteria" | "tieBreaks" | "primaryCriterionId" | "estimator"
> & {
  method: RoundMethod;
};

/**
 * The brief's criteria where a round scores, be it live; where it screens, the one question, and no ties to break; where it
 * compares, no criteria at all, and of the ways to break a tie the chair's vote, which needs no scores; where it ranks,
 * the place that each work was given.
 */
export function rulesOfRound(brief: Brief, { method }: Round): RoundRules {
  const { criteria, tieBreaks, primaryCriterionId, estimator } = brief;
  if (method === "score" || method === "live")
    return { method, criteria, tieBreaks, primaryCriterionId, estimator };
  if (method === "rank") {
    const { id } = orderCriterion;
    // Of a single criterion the primary one says nothing more.
    const parting = tieBreaks.filter((one) => one !== "primary-criterion");
    return {
      ...{ method, criteria: [orderCriterion], tieBreaks: parting, primaryCriterionId: id },
      estimator,
    };
  }
  if (method === "compare") {
    const votes = tieBreaks.filter((one) => one === "chair-vote");
    return { method, criteria: [], tieBreaks: votes, primaryCriterionId, estimator };
  }
  const { id } = verdictCriterion;
  return { method, criteria: [verdictCriterion], tieBreaks: [], primaryCriterionId: id, estimator };
}

/** What a juror gives marks by, one work at a time; nothing where a round is answered about several works at once. */
export const markedBy = (brief: Brief, round: Round): Criterion[] =>
  round.method === "rank" || round.method === "compare"
    ? []
    : panelCriteria(rulesOfRound(brief, round).criteria);
