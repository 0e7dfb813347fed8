import { TRIMMING_FROM } from "./mean";
import { independent, type Covariance } from "./pair-variance";
import { isComplete, type ScoreTable } from "./score-table";

/**
 * How uncertain means or trimmed means are, as variances that add up for a difference of two.
 *
 * Complete panel: severity is the same constant in every entry, so it is taken out; the variance of a
 * difference is 2·SSE/((n − 1)·h·(h − 1)) with SSE the two-way residual of the winsorised totals and h
 * the totals kept. Without trimming that is 2·MSE/J; with it, it is Yuen's for dependent trimmed means
 * (Biometrika 61(1), 1974; Wilcox, Introduction to Robust Estimation, 5.9.3) pooled over all pairs.
 * Incomplete panel: nothing removes severity, so it stays in: the winsorised variance within entries,
 * pooled (Tukey & McLaughlin, Sankhyā A 25, 1963).
 */
export function meanVariance(
  table: ScoreTable,
  trimmed: boolean,
): { covariance: Covariance; df: number } {
  const winsorised = trimmed ? winsorise(table) : table.totals;
  const given = table.entries.map((_, e) => table.places[e + 1]! - table.places[e]!);
  const kept = given.map((n) => (trimmed && n >= TRIMMING_FROM ? n - 2 : n));
  const entryMeans = sums(winsorised, table.entryOf, given.length).map((sum, e) => sum / given[e]!);
  const n = given.length;
  if (isComplete(table)) {
    const h = kept[0]!;
    const jurorMeans = sums(winsorised, table.jurorOf, table.jurors.length).map((sum) => sum / n);
    const grand = entryMeans.reduce((sum, mean) => sum + mean, 0) / n;
    const residual = squares(
      winsorised,
      (at) => entryMeans[table.entryOf[at]!]! + jurorMeans[table.jurorOf[at]!]! - grand,
    );
    const df = (n - 1) * (h - 1);
    const variance = df === 0 ? 0 : residual / (df * h);
    return { covariance: independent(given.map(() => variance)), df };
  }
  const within = squares(winsorised, (at) => entryMeans[table.entryOf[at]!]!);
  const pooled = within / Math.max(1, winsorised.length - n);
  const variances = given.map((size, e) => {
    const h = kept[e]!;
    return h === size ? pooled / size : (pooled * (size - 1)) / (h * (h - 1));
  });
  return { covariance: independent(variances), df: kept.reduce((sum, h) => sum + h - 1, 0) };
}

/** Each entry's lowest and highest total pulled in to the next one, where there are enough to trim. */
function winsorise(table: ScoreTable): Float64Array {
  const result = Float64Array.from(table.totals);
  table.entries.forEach((_, entry) => {
    const own = result.subarray(table.places[entry], table.places[entry + 1]);
    if (own.length < TRIMMING_FROM) return;
    const sorted = Float64Array.from(own).sort();
    const [low, high] = [sorted[1]!, sorted[sorted.length - 2]!];
    own.forEach((total, at) => (own[at] = Math.min(high, Math.max(low, total))));
  });
  return result;
}

function sums(values: Float64Array, group: Int32Array, groups: number): Float64Array {
  const result = new Float64Array(groups);
  values.forEach((value, at) => (result[group[at]!]! += value));
  return result;
}

function squares(values: Float64Array, expected: (at: number) => number): number {
  return values.reduce((sum, value, at) => sum + (value - expected(at)) ** 2, 0);
}
