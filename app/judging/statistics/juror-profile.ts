import type { ScoreTable } from "./score-table";

/** The standard deviation of each juror's totals (n − 1); null for a single total. */
export function spreads(table: ScoreTable): (number | null)[] {
  const totals: number[][] = table.jurors.map(() => []);
  table.jurorOf.forEach((juror, at) => totals[juror]!.push(table.totals[at]!));
  return totals.map((own) => (own.length < 2 ? null : Math.sqrt(variance(own))));
}

/**
 * Each juror's correlation with the mean of the others, over the entries that others judged too;
 * null where there are fewer than two or one side does not vary.
 */
export function consistencies(table: ScoreTable): (number | null)[] {
  const own: number[][] = table.jurors.map(() => []);
  const others: number[][] = table.jurors.map(() => []);
  table.entries.forEach((_, entry) => {
    const [from, to] = [table.places[entry]!, table.places[entry + 1]!];
    if (to - from < 2) return;
    let sum = 0;
    for (let at = from; at < to; at++) sum += table.totals[at]!;
    for (let at = from; at < to; at++) {
      const juror = table.jurorOf[at]!;
      own[juror]!.push(table.totals[at]!);
      others[juror]!.push((sum - table.totals[at]!) / (to - from - 1));
    }
  });
  return own.map((values, juror) => correlation(values, others[juror]!));
}

/** Pearson's r; null where a side does not vary beyond rounding. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 2) return null;
  const [meanA, meanB] = [mean(a), mean(b)];
  const [squaresA, squaresB] = [variance(a), variance(b)];
  if (!(squaresA > negligible(a)) || !(squaresB > negligible(b))) return null;
  const product = a.reduce((sum, x, at) => sum + (x - meanA) * (b[at]! - meanB), 0);
  const r = product / (a.length - 1) / Math.sqrt(squaresA * squaresB);
  return Math.min(1, Math.max(-1, r));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

function negligible(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value * value), 0) * 1e-24;
}
