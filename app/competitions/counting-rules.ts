import type { Brief } from "./brief";
import { sameContent } from "./same-content";

/** By what scores become a ranking. It alone may change once entries are closed, in a new version and with a reason. */
export const countingParts = ["weights", "estimator", "tieBreaks", "primaryCriterionId"] as const;
export type CountingPart = (typeof countingParts)[number];

const partsOf = (brief: Brief): Record<CountingPart, unknown> => ({
  weights: Object.fromEntries(brief.criteria.map(({ id, weightBp }) => [id, weightBp])),
  estimator: brief.estimator,
  tieBreaks: brief.tieBreaks,
  primaryCriterionId: brief.primaryCriterionId,
});

/** What of the counting rules two briefs say differently. */
export function changedCounting(was: Brief, is: Brief): CountingPart[] {
  const [before, after] = [partsOf(was), partsOf(is)];
  return countingParts.filter((part) => !sameContent(before[part], after[part]));
}
