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
    nominal: alphaOfNames(coded),
    ordinal: alphaOfSquares(coded, ranks),
    interval: alphaOfSquares(coded, coded.values),
    ratio: coded.values.some((value) => value < 0) ? null : alphaOfRatios(coded),
  };
}

/** The pairable values as places in the sorted list of distinct values, with how often each occurs. */
interface Coded {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** Codes, sorted within each unit; starts[u] to starts[u + 1] belong to unit u. */
  readonly codes: Int32Array;
  readonly starts: Int32Array;
}

function code(given: readonly ArrayLike<number>[]): Coded {
  const pairable = given.filter((unit) => unit.length > 1);
  const starts = new Int32Array(pairable.length + 1);
  pairable.forEach((unit, u) => (starts[u + 1] = starts[u]! + unit.length));
  const all = new Float64Array(starts[pairable.length]!);
  pairable.forEach((unit, u) => {
    for (let at = 0; at < unit.length; at++) all[starts[u]! + at] = unit[at]!;
  });
  // Told apart before they are sorted: scores are many, and their values few.
  const values = Float64Array.from(new Set(all)).sort();
  const codeOf = new Map<number, number>();
  values.forEach((value, index) => codeOf.set(value, index));
  const codes = new Int32Array(all.length);
  const counts = new Float64Array(values.length);
  for (let at = 0; at < all.length; at++) counts[(codes[at] = codeOf.get(all[at]!)!)]!++;
  for (let u = 0; u < pairable.length; u++) sortRun(codes, starts[u]!, starts[u + 1]!);
  return { values, counts, codes, starts };
}

/** In place, by insertion: a unit has a handful of codes, and thousands of calls of `sort` cost more than the rest. */
function sortRun(codes: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const code = codes[at]!;
    let gap = at;
    for (; gap > from && codes[gap - 1]! > code; gap--) codes[gap] = codes[gap - 1]!;
    codes[gap] = code;
  }
}

/**
 * α from Σδ² over all ordered pairs and over those within a unit. No table of coincidences: for three
 * of the metrics both are counts or sums of squares, so any number of distinct values is quick.
 *
 * @param pairs Σδ² over the ordered pairs of the codes from one place to another.
 */
function alphaFrom(
  { codes, starts }: Coded,
  among: number,
  pairs: (from: number, to: number) => number,
) {
  if (!(among > 0)) return null;
  let within = 0;
  for (let u = 0; u + 1 < starts.length; u++) {
    const [from, to] = [starts[u]!, starts[u + 1]!];
    within += pairs(from, to) / (to - from - 1);
  }
  return 1 - (within * (codes.length - 1)) / among;
}

/** Ordered pairs of unlike values: all less the like ones. */
function alphaOfNames(coded: Coded): number | null {
  const { codes, counts } = coded;
  const among = codes.length ** 2 - counts.reduce((sum, count) => sum + count * count, 0);
  return alphaFrom(coded, among, (from, to) => {
    let [like, first] = [0, from];
    for (let at = from + 1; at <= to; at++) {
      if (at < to && codes[at] === codes[first]) continue;
      like += (at - first) ** 2;
      first = at;
    }
    return (to - from) ** 2 - like;
  });
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
  const { codes, counts } = coded;
  const total = codes.length;
  const mean = values.reduce((sum, value, at) => sum + value * counts[at]!, 0) / total;
  const among = values.reduce((sum, value, at) => sum + counts[at]! * (value - mean) ** 2, 0);
  return alphaFrom(coded, 2 * total * among, (from, to) => {
    let centre = 0;
    for (let at = from; at < to; at++) centre += values[codes[at]!]! / (to - from);
    let squares = 0;
    for (let at = from; at < to; at++) squares += (values[codes[at]!]! - centre) ** 2;
    return 2 * (to - from) * squares;
  });
}

/** δ = (c − k)/(c + k); two zeros agree. */
function alphaOfRatios(coded: Coded): number | null {
  const { values, counts, codes } = coded;
  const delta = (a: number, b: number) =>
    ((values[a]! - values[b]!) / (values[a]! + values[b]!)) ** 2;
  let among = 0;
  for (let a = 0; a < values.length; a++) {
    for (let b = 0; b < a; b++) among += 2 * counts[a]! * counts[b]! * delta(a, b);
  }
  return alphaFrom(coded, among, (from, to) => {
    let sum = 0;
    for (let a = from; a < to; a++) {
      for (let b = from; b < a; b++) {
        if (codes[a] !== codes[b]) sum += 2 * delta(codes[a]!, codes[b]!);
      }
    }
    return sum;
  });
}
