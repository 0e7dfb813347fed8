import { studentQuantile } from "./distributions";
import { pairVariances, type Covariance, type PairVariances } from "./pair-variance";

export type RankInterval = readonly [number, number];

/**
 * Simultaneous intervals for ranks: from 1 + how many are significantly better, to p − how many are
 * significantly worse (Mohamad, Goeman & van Zwet, J. Statist. Plan. Inference, 2022; Klein, Wright &
 * Wieczorek, J. R. Statist. Soc. A 183(2), 2020). Pairs are tested two-sided by Student's t; all
 * p(p − 1)/2 tests hold together by Holm's step-down (Scand. J. Statist. 6, 1979) or by Bonferroni.
 *
 * @param estimates higher is better.
 * @param levels equal levels are never told apart, whatever the variance says; 0 is the best.
 * @param covariance of the estimates, in their unit squared.
 * @param df of the variance estimate; Infinity for known variances; 0 parts nobody.
 */
export function rankIntervals(
  estimates: ArrayLike<number>,
  levels: readonly number[],
  covariance: Covariance,
  df: number,
  { alpha = 0.05, method = "holm" }: { alpha?: number; method?: "holm" | "bonferroni" } = {},
): RankInterval[] {
  const count = levels.length;
  if (df <= 0) return levels.map(() => [1, count] as const);
  const field = sortedField(estimates, levels, covariance);
  // Significantly below each place, and above it; the latter as differences along the order.
  const below = new Int32Array(count);
  const above = new Int32Array(count + 1);
  const tell = criticalValue(field, (count * (count - 1)) / 2, df, alpha, method);
  if (tell !== null)
    eachSignificant(field, tell, (better, from, to) => {
      below[better]! += to - from;
      above[from]!++;
      above[to]!--;
    });
  const intervals = new Array<RankInterval>(count);
  let better = 0;
  field.order.forEach((entry, place) => {
    better += above[place]!;
    intervals[entry] = [1 + better, count - below[place]!];
  });
  return intervals;
}

/**
 * The value from which a statistic is significant, null if there are no pairs. Holm's step-down without
 * a list of all p: with R rejected so far the bound is α/(m − R); count again until nothing is added.
 * The count cannot overshoot Holm's, whose first accepted p exceeds α/(m − R) for every smaller R.
 */
function criticalValue(
  field: Field,
  pairs: number,
  df: number,
  alpha: number,
  method: "holm" | "bonferroni",
): number | null {
  let critical: number | null = null;
  for (let rejected = 0; rejected < pairs;) {
    critical = studentQuantile(alpha / (pairs - rejected) / 2, df);
    let significant = 0;
    eachSignificant(field, critical, (_, from, to) => (significant += to - from));
    if (significant === rejected || method === "bonferroni") break;
    rejected = significant;
  }
  return critical;
}

/** The entries from the best down. */
interface Field {
  readonly order: readonly number[];
  readonly sorted: Float64Array;
  /** The first place below each place's level. */
  readonly next: Int32Array;
  readonly variances: PairVariances;
}

function sortedField(
  estimates: ArrayLike<number>,
  levels: readonly number[],
  covariance: Covariance,
): Field {
  const order = levels.map((_, entry) => entry);
  order.sort((a, b) => levels[a]! - levels[b]! || estimates[b]! - estimates[a]!);
  const next = new Int32Array(order.length);
  for (let place = order.length - 1; place >= 0; place--) {
    const last = place + 1 === order.length || levels[order[place]!] !== levels[order[place + 1]!];
    next[place] = last ? place + 1 : next[place + 1]!;
  }
  return {
    order,
    sorted: Float64Array.from(order, (entry) => estimates[entry]!),
    next,
    variances: pairVariances(covariance),
  };
}

/**
 * All pairs whose difference reaches `critical` standard errors, as runs of places below a place. The
 * bounds on a row's variances settle nearly all pairs by their distance alone; only the pairs between
 * the bounds are looked at one by one.
 */
function eachSignificant(
  { order, sorted, next, variances }: Field,
  critical: number,
  visit: (better: number, from: number, to: number) => void,
): void {
  for (let place = 0; place < order.length; place++) {
    const entry = order[place]!;
    const top = sorted[place]!;
    const near = firstBelow(
      sorted,
      top - critical * Math.sqrt(variances.least(entry)),
      next[place]!,
    );
    const far = firstBelow(sorted, top - critical * Math.sqrt(variances.most(entry)), near);
    for (let other = near; other < far; other++) {
      const reach = critical * Math.sqrt(variances.variance(entry, order[other]!));
      if (top - sorted[other]! >= reach) visit(place, other, other + 1);
    }
    if (far < order.length) visit(place, far, order.length);
  }
}

/** The first place, not before `from`, whose estimate is at or below the bound. */
function firstBelow(sorted: Float64Array, bound: number, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
