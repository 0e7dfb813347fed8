import { chiSquaredTail } from "./distributions";
import { midranks } from "./midranks";

export interface Concordance {
  /** Sum of each entry's ranks, the lowest value ranked 1. */
  readonly rankSums: readonly number[];
  /** Sum of squares of the rank sums about their mean. */
  readonly s: number;
  readonly w: number;
  readonly chiSquared: number;
  readonly df: number;
  readonly p: number;
  /** The mean of Spearman's correlation over all pairs of jurors. */
  readonly meanSpearman: number;
}

/**
 * Kendall's W with the correction for ties (Kendall & Gibbons, Rank Correlation Methods, 1990,
 * chapter 6; Siegel & Castellan, 1988, 9.5): 12S/(m²(n³ − n) − mΣT), T = Σ(t³ − t).
 *
 * @param judges one row of values per juror, the same entries in the same order, none missing.
 * @returns null below two jurors or two entries, or where no juror tells any entries apart.
 */
export function kendallW(judges: readonly ArrayLike<number>[]): Concordance | null {
  const m = judges.length;
  const n = judges[0]?.length ?? 0;
  if (m < 2 || n < 2) return null;
  const ranked = judges.map(midranks);
  const rankSums = new Array<number>(n).fill(0);
  for (const { ranks } of ranked) for (let e = 0; e < n; e++) rankSums[e]! += ranks[e]!;
  const s = rankSums.reduce((sum, total) => sum + (total - (m * (n + 1)) / 2) ** 2, 0);
  const ties = ranked.reduce((sum, own) => sum + own.ties, 0);
  const most = m * m * (n ** 3 - n) - m * ties;
  if (most === 0) return null;
  const w = (12 * s) / most;
  const chiSquared = m * (n - 1) * w;
  return {
    rankSums,
    s,
    w,
    chiSquared,
    df: n - 1,
    p: chiSquaredTail(chiSquared, n - 1),
    meanSpearman: (m * w - 1) / (m - 1),
  };
}
