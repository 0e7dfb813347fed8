import type { Criterion, Scale } from "~/competitions/criteria";

type Anchor = Criterion["anchors"][number];

/** Anchors from the lowest score up. */
export const anchorsInOrder = (anchors: readonly Anchor[]): Anchor[] =>
  [...anchors].sort((one, other) => one.at - other.at);

/** The anchor that a score has reached: the highest at or below it; null below the lowest. */
export const anchorReached = (anchors: readonly Anchor[], score: number): Anchor | null =>
  anchorsInOrder(anchors).findLast(({ at }) => at <= score) ?? null;

/** Scores shown side by side where they are few; null where a number has to be written. */
export function stepsOf({ min, max, step }: Scale): number[] | null {
  const count = (max - min) / step + 1;
  return count <= 11 ? Array.from({ length: count }, (_, at) => min + at * step) : null;
}

/** A score moved by whole steps, kept on the scale; from nothing it begins in the middle. */
export function stepped({ min, max, step }: Scale, score: number | undefined, by: number): number {
  const steps = Math.round((max - min) / step);
  const at = score === undefined ? Math.round(steps / 2) : Math.round((score - min) / step) + by;
  return min + Math.min(steps, Math.max(0, at)) * step;
}

/** The score a single figure key means on a short scale: 7 is 7, and 0 is ten where nothing is below one. */
export function scoreOfKey(scale: Scale, key: string): number | null {
  const steps = stepsOf(scale);
  if (!steps || !/^\d$/.test(key)) return null;
  const figure = Number(key);
  if (steps.includes(figure)) return figure;
  return figure === 0 && steps.includes(10) ? 10 : null;
}
