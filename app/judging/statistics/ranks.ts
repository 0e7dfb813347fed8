import { compareFractions, type Fraction } from "./exact";

/**
 * Levels, 0 the best, equal for equal values: exact fractions, so no rounding can make or break a tie.
 */
export function levelsOfFractions(values: readonly Fraction[]): number[] {
  const order = values.map((_, index) => index);
  order.sort((a, b) => compareFractions(values[b]!, values[a]!));
  return levelsAlong(order, (a, b) => compareFractions(values[a]!, values[b]!) === 0);
}

/**
 * Levels of estimates that come out of a solver: two that differ by no more than the solver's own
 * rounding are equal, else two entries with the same scores could be parted by the order of addition.
 */
export function levelsOfEstimates(values: ArrayLike<number>, rounding: number): number[] {
  const order = Array.from(values, (_, index) => index);
  order.sort((a, b) => values[b]! - values[a]!);
  return levelsAlong(order, (a, b) => Math.abs(values[a]! - values[b]!) <= rounding);
}

function levelsAlong(order: readonly number[], same: (a: number, b: number) => boolean): number[] {
  const levels = new Array<number>(order.length).fill(0);
  let level = 0;
  for (let place = 1; place < order.length; place++) {
    if (!same(order[place - 1]!, order[place]!)) level++;
    levels[order[place]!] = level;
  }
  return levels;
}

/** Competition ranks (1, 2, 2, 4) from levels, 0 the best. */
export function competitionRanks(levels: readonly number[]): number[] {
  const held = new Array<number>(levels.reduce((most, level) => Math.max(most, level + 1), 0)).fill(
    0,
  );
  for (const level of levels) held[level]!++;
  let above = 0;
  const first = held.map((count) => {
    const rank = above + 1;
    above += count;
    return rank;
  });
  return levels.map((level) => first[level]!);
}

/** How far apart two estimates must be to count as different: rounding, relative to what was added up. */
export function roundingOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    largest = Math.max(largest, Math.abs(values[index]!));
  }
  return largest * 1e-10;
}
