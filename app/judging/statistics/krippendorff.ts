import { midranks } from "./midranks";

export const metrics = ["nominal", "ordinal", "interval", "ratio"] as const;
export type Metric = (typeof metrics)[number];

/**
 * Krippendorff's α = 1 − D_o/D_e for one criterion (Content Analysis, 2004, chapter 11; Computing
 * Krippendorff's Alpha-Reliability, 2011). Missing values are simply absent; a unit with a single
 * value pairs with nothing and is left out.
 *
 * @param units per entry the values it received, from any jurors, in any order.
 * @returns null where α is undefined: fewer than two pairable values, no variation at all, or the
 *   ratio metric with values below zero.
 */
export function krippendorffAlpha(
  units: readonly ArrayLike<number>[],
  metric: Metric,
): number | null {
  const pairable = units.filter((unit) => unit.length > 1).map((unit) => Array.from(unit));
  const values = pairable.flat();
  if (metric === "ratio" && values.some((value) => value < 0)) return null;
  const { within, among } = disagreements(pairable, values, metric);
  if (!(among > 0)) return null;
  return 1 - (within * (values.length - 1)) / among;
}

/**
 * Σ over units of δ²/(m − 1) and Σ over all of δ², each over ordered pairs of values. For three of the
 * metrics these are counts or sums of squares: no table of coincidences, so any number of values is
 * quick. Ordinal δ is the difference of mid-ranks: Σ n_g − (n_c + n_k)/2 is exactly that.
 */
function disagreements(units: number[][], values: number[], metric: Metric) {
  if (metric === "ordinal") {
    const rank = new Map<number, number>();
    midranks(values).forEach((midrank, at) => rank.set(values[at]!, midrank));
    return disagreements(
      units.map((unit) => unit.map((value) => rank.get(value)!)),
      values.map((value) => rank.get(value)!),
      "interval",
    );
  }
  const pairs = { nominal: unlikePairs, interval: squaredPairs, ratio: ratioPairs }[metric];
  let within = 0;
  for (const unit of units) within += pairs(unit) / (unit.length - 1);
  return { within, among: pairs(values) };
}

function unlikePairs(values: number[]): number {
  let alike = 0;
  for (const count of countsOf(values).values()) alike += count * count;
  return values.length * values.length - alike;
}

function squaredPairs(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** δ = (c − k)/(c + k); two zeros agree. */
function ratioPairs(values: number[]): number {
  const counts = [...countsOf(values)];
  let sum = 0;
  for (let a = 0; a < counts.length; a++) {
    const [c, times] = counts[a]!;
    for (let b = 0; b < a; b++) {
      const [k, others] = counts[b]!;
      sum += 2 * times * others * ((c - k) / (c + k)) ** 2;
    }
  }
  return sum;
}

function countsOf(values: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  // Sorted, so that sums over the counts do not depend on the order in which values arrived.
  for (const value of values.slice().sort((a, b) => a - b)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
