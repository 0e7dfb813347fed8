export interface FleissKappa {
  /** Mean observed agreement. */
  readonly observed: number;
  /** Agreement expected by chance. */
  readonly expected: number;
  readonly kappa: number;
}

/**
 * Fleiss' κ (Psychol. Bull. 76(5), 1971) for pass or fail, or any categories.
 *
 * @param counts one row per entry: how many jurors chose each category; every row the same total.
 * @returns null where κ is undefined: no rows, fewer than two jurors, rows of different totals, or
 *   everybody always in the same category.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa | null {
  const jurors = sum(counts[0] ?? []);
  if (jurors < 2 || counts.some((row) => sum(row) !== jurors)) return null;
  const pairs = jurors * (jurors - 1);
  const agreement = counts.map((row) => sum(row.map((count) => count * (count - 1))) / pairs);
  const observed = sum(agreement) / counts.length;
  const shares = counts[0]!.map(
    (_, category) => sum(counts.map((row) => row[category]!)) / (counts.length * jurors),
  );
  const expected = sum(shares.map((share) => share * share));
  if (expected === 1) return null;
  return { observed, expected, kappa: (observed - expected) / (1 - expected) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
