import { studentQuantile } from "./distributions";
import { eachPairVariance, type Covariance } from "./pair-variance";

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
  const pairs = (count * (count - 1)) / 2;
  if (df <= 0 || pairs === 0) return levels.map(() => [1, count] as const);
  const statistics = new Float64Array(pairs);
  let place = 0;
  eachPairVariance(covariance, (a, b, variance) => {
    const apart = levels[a] === levels[b] ? 0 : Math.abs(estimates[a]! - estimates[b]!);
    statistics[place++] = apart === 0 ? 0 : apart / Math.sqrt(variance);
  });
  const critical = criticalValue(statistics, df, alpha, method);
  const better = new Int32Array(count);
  const worse = new Int32Array(count);
  place = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (statistics[place++]! < critical) continue;
      const [winner, loser] = levels[a]! < levels[b]! ? [a, b] : [b, a];
      better[loser]!++;
      worse[winner]!++;
    }
  }
  return levels.map((_, entry) => [1 + better[entry]!, count - worse[entry]!] as const);
}

/**
 * The value from which a statistic is significant. Holm's step-down without sorting millions of
 * pairs: with R rejected so far the bound is α/(m − R); count again until nothing is added. The
 * count cannot overshoot Holm's, for its first accepted p exceeds α/(m − R) for every smaller R.
 */
function criticalValue(
  statistics: Float64Array,
  df: number,
  alpha: number,
  method: "holm" | "bonferroni",
): number {
  let rejected = 0;
  for (;;) {
    const left = statistics.length - rejected;
    if (left === 0) return 0;
    const critical = studentQuantile(alpha / left / 2, df);
    let count = 0;
    for (const statistic of statistics) if (statistic >= critical) count++;
    if (count === rejected || method === "bonferroni") return critical;
    rejected = count;
  }
}
