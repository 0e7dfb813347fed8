export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

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
): Record<Metric, number | null> {
  const coded = code(units);
  const ranks = midranksOf(coded.counts);
  return {
    nominal: alphaFrom(coded, unlikePairs(coded.counts), (codes) => unlikePairs(runs(codes))),
    ordinal: alphaOfSquares(coded, ranks),
    interval: alphaOfSquares(coded, coded.values),
    ratio: coded.values.some((value) => value < 0) ? null : alphaOfRatios(coded),
  };
}

/** The pairable values as places in the sorted list of distinct values, with how often each occurs. */
interface Coded {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** Sorted codes of each unit. */
  readonly units: readonly Int32Array[];
  readonly total: number;
}

function code(given: readonly ArrayLike<number>[]): Coded {
  const pairable = given.filter((unit) => unit.length > 1);
  const total = pairable.reduce((sum, unit) => sum + unit.length, 0);
  const all = new Float64Array(total);
  let at = 0;
  for (const unit of pairable) {
    all.set(unit, at);
    at += unit.length;
  }
  const values = Float64Array.from(new Set(all.sort()));
  const codeOf = new Map(Array.from(values, (value, index) => [value, index]));
  const counts = new Float64Array(values.length);
  const units = pairable.map((unit) => Int32Array.from(unit, (value) => codeOf.get(value)!).sort());
  for (const unit of units) for (const index of unit) counts[index]!++;
  return { values, counts, units, total };
}

/**
 * α from Σδ² over all ordered pairs and over those within a unit. No table of coincidences: for three
 * of the metrics both are counts or sums of squares, so any number of distinct values is quick.
 */
function alphaFrom(coded: Coded, among: number, pairs: (unit: Int32Array) => number) {
  if (!(among > 0)) return null;
  let within = 0;
  for (const unit of coded.units) within += pairs(unit) / (unit.length - 1);
  return 1 - (within * (coded.total - 1)) / among;
}

function unlikePairs(counts: ArrayLike<number>): number {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at]!;
    squares += counts[at]! ** 2;
  }
  return sum * sum - squares;
}

/** How often each code occurs in a sorted list. */
function runs(codes: Int32Array): number[] {
  const lengths: number[] = [];
  codes.forEach((own, at) => {
    if (at > 0 && codes[at - 1] === own) lengths[lengths.length - 1]!++;
    else lengths.push(1);
  });
  return lengths;
}

/** Ordinal δ, Σ n_g − (n_c + n_k)/2 from c to k, is exactly the difference of these. */
function midranksOf(counts: Float64Array): Float64Array {
  let below = 0;
  return counts.map((count) => {
    below += count;
    return below - (count - 1) / 2;
  });
}

/** Σ over ordered pairs of (x − y)² is 2·m·(sum of squares about the mean). */
function alphaOfSquares(coded: Coded, values: Float64Array): number | null {
  const { counts, total } = coded;
  const mean = values.reduce((sum, value, at) => sum + value * counts[at]!, 0) / total;
  const among = values.reduce((sum, value, at) => sum + counts[at]! * (value - mean) ** 2, 0);
  return alphaFrom(coded, 2 * total * among, (unit) => {
    let centre = 0;
    for (const at of unit) centre += values[at]! / unit.length;
    let squares = 0;
    for (const at of unit) squares += (values[at]! - centre) ** 2;
    return 2 * unit.length * squares;
  });
}

/** δ = (c − k)/(c + k); two zeros agree. */
function alphaOfRatios(coded: Coded): number | null {
  const { values, counts } = coded;
  const delta = (a: number, b: number) =>
    ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2;
  let among = 0;
  for (let a = 0; a < values.length; a++) {
    for (let b = 0; b < a; b++) among += 2 * counts[a]! * counts[b]! * delta(a, b);
  }
  return alphaFrom(coded, among, (unit) => {
    let sum = 0;
    for (let a = 0; a < unit.length; a++) {
      for (let b = 0; b < a; b++) if (unit[a] !== unit[b]) sum += 2 * delta(unit[a]!, unit[b]!);
    }
    return sum;
  });
}
