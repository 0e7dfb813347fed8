import type { Fraction } from "./exact";
import { meanOf, totalsOf, type ScoreTable } from "./score-table";

/** The plain mean of each entry's juror totals, exact. */
export function means(table: ScoreTable): Fraction[] {
  return table.entries.map((_, entry) => meanOf(table, totalsOf(table, entry)));
}

/** From so many jurors up, one high and one low total are dropped; below, too few would be left. */
export const TRIMMING_FROM = 5;

/**
 * Trimmed means, exact: the highest and the lowest of each entry's juror totals are dropped
 * (去掉一个最高分、一个最低分) where at least five jurors judged it; the plain mean elsewhere.
 */
export function trimmedMeans(table: ScoreTable): { values: Fraction[]; untrimmed: number[] } {
  const untrimmed: number[] = [];
  const values = table.entries.map((_, entry) => {
    const totals = totalsOf(table, entry);
    if (totals.length < TRIMMING_FROM) {
      untrimmed.push(entry);
      return meanOf(table, totals);
    }
    totals.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return meanOf(table, totals.slice(1, -1));
  });
  return { values, untrimmed };
}
