import type { Criterion } from "~/competitions/criteria";

/** One scale for all criteria of a ballot, so that their weights mean what they say. */
export interface CommonScale {
  min: number;
  max: number;
  /** A score on the criterion's own scale, on this one; whole numbers stay whole. */
  of(criterion: Criterion, score: number): number;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/**
 * Where all criteria are scored on one scale, that one, and scores stay as they are. Where they differ (0 to 10
 * here, 0 to 100 there), from 0 to the least common multiple of their ranges: there every score is a whole
 * number, and sums stay exact.
 */
export function commonScale(criteria: readonly Criterion[]): CommonScale {
  const [first] = criteria;
  const { min, max } = first!.scale;
  if (criteria.every(({ scale }) => scale.min === min && scale.max === max))
    return { min, max, of: (_, score) => score };
  const multiple = criteria
    .map(({ scale }) => scale.max - scale.min)
    .reduce((a, b) => (a / divisor(a, b)) * b);
  return {
    min: 0,
    max: multiple,
    of: ({ scale }, score) => (score - scale.min) * (multiple / (scale.max - scale.min)),
  };
}
