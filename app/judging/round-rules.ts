import type { Brief } from "~/competitions/brief";
import type { Criterion } from "~/competitions/criteria";
import { panelsIn } from "~/competitions/panels";
import type { Round } from "~/competitions/rounds";
import type { RoundMethod } from "~/competitions/round-methods";
import { panelCriteria } from "./ballot";
import { orderCriterion } from "./ordering/order-points";
import { verdictCriterion } from "./verdicts";

/** By what a round's ballots are written, ranked and parted. */
export type RoundRules = Pick<
  Brief,
  "criteria" | "tieBreaks" | "primaryCriterionId" | "estimator" | "panels"
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
  const panels = panelsIn(brief.panels, method);
  if (method === "score" || method === "live")
    return { method, criteria, tieBreaks, primaryCriterionId, estimator, panels };
  if (method === "rank") {
    const { id } = orderCriterion;
    // Of a single criterion the primary one says nothing more.
    const parting = tieBreaks.filter((one) => one !== "primary-criterion");
    return {
      ...{ method, criteria: [orderCriterion], tieBreaks: parting, primaryCriterionId: id },
      ...{ estimator, panels },
    };
  }
  if (method === "compare") {
    const votes = tieBreaks.filter((one) => one === "chair-vote");
    return { method, criteria: [], tieBreaks: votes, primaryCriterionId, estimator, panels };
  }
  const { id } = verdictCriterion;
  const criterion = { criteria: [verdictCriterion], primaryCriterionId: id };
  return { method, ...criterion, tieBreaks: [], estimator, panels };
}

/** A seat as far as its ballot is concerned: whose judgement it is. */
export interface SeatOf {
  source: string;
}

/** The same for one source: its criteria alone, where each has a panel of its own. */
export const rulesOfSource = (rules: RoundRules, source: string): RoundRules =>
  rules.panels === "one"
    ? rules
    : { ...rules, criteria: rules.criteria.filter((criterion) => criterion.source === source) };

/** By what the ballots of one seat are written. */
export const rulesOfSeat = (brief: Brief, round: Round, { source }: SeatOf): RoundRules =>
  rulesOfSource(rulesOfRound(brief, round), source);

/**
 * What a juror gives marks by, one work at a time; nothing where a round is answered about several works at once.
 *
 * @param seat whose ballot it is; without one, what the whole panel marks by.
 */
export function markedBy(brief: Brief, round: Round, seat?: SeatOf): Criterion[] {
  if (round.method === "rank" || round.method === "compare") return [];
  const rules = seat ? rulesOfSeat(brief, round, seat) : rulesOfRound(brief, round);
  return panelCriteria(rules.criteria);
}
