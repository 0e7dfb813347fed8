/**
 * The variances of all differences between estimates, held in little room: the covariance of the
 * estimates is diag(own) + R·core·Rᵀ, where R has few columns and its rows are sparse. A panel of
 * 4,000 entries and 60 jurors keeps 60 × 60 numbers instead of 4,000 × 4,000.
 */
export interface Covariance {
  readonly own: Float64Array;
  readonly core: Float64Array;
  readonly coreSize: number;
  /** Row e of R: its columns and its values. */
  readonly columns: readonly Int32Array[];
  readonly weights: readonly Float64Array[];
}

/** Estimates that are independent, with these variances. */
export function independent(variances: ArrayLike<number>): Covariance {
  return {
    own: Float64Array.from(variances),
    core: new Float64Array(0),
    coreSize: 0,
    columns: Array.from(variances, () => new Int32Array(0)),
    weights: Array.from(variances, () => new Float64Array(0)),
  };
}

/** Estimates with this covariance matrix, row by row. */
export function dense(core: Float64Array, size: number): Covariance {
  return {
    own: new Float64Array(size),
    core,
    coreSize: size,
    columns: Array.from({ length: size }, (_, row) => Int32Array.of(row)),
    weights: Array.from({ length: size }, () => Float64Array.of(1)),
  };
}

export interface PairVariances {
  /** The variances of estimate a less each other; good until the next row is asked for. */
  readonly row: (a: number) => PairRow;
}

export interface PairRow {
  readonly variance: (b: number) => number;
  /** No variance of this row is below `least` or above `most`. */
  readonly least: number;
  readonly most: number;
}

/**
 * Variances of differences, row by row: preparing a row costs its entries × the core, a pair then the
 * entries of the other row. The bounds are the triangle inequality about the mean row of R: entries
 * judged by different but equally severe-looking panels lie close to it, so the bounds are close.
 */
export function pairVariances(covariance: Covariance): PairVariances {
  const { own, columns, weights } = covariance;
  const spread = new Float64Array(covariance.coreSize);
  const centre = meanRow(covariance);
  const raw = own.map((_, e) => {
    multiplyRow(covariance, columns[e]!, weights[e]!, spread);
    return dot(columns[e]!, weights[e]!, spread);
  });
  multiplyRow(covariance, centre.columns, centre.weights, spread);
  const middle = dot(centre.columns, centre.weights, spread);
  const reach = raw.map((square, e) =>
    Math.sqrt(Math.max(0, square + middle - 2 * dot(columns[e]!, weights[e]!, spread))),
  );
  const furthest = reach.reduce((most, value) => Math.max(most, value), 0);
  const largest = own.reduce((most, value) => Math.max(most, value), 0);
  const smallest = own.reduce((least, value) => Math.min(least, value), Infinity);
  // What the subtractions above may have lost.
  const slack = raw.reduce((most, value) => Math.max(most, value), largest) * 1e-12;
  return {
    row: (a) => {
      // Most rows are settled by their bounds.
      let spreadOfA: Float64Array | null = null;
      const nearest = Math.max(0, reach[a]! - furthest);
      return {
        variance: (b) => {
          if (!spreadOfA) multiplyRow(covariance, columns[a]!, weights[a]!, (spreadOfA = spread));
          const cross = dot(columns[b]!, weights[b]!, spreadOfA);
          return Math.max(0, own[a]! + own[b]! + raw[a]! + raw[b]! - 2 * cross);
        },
        least: Math.max(0, own[a]! + smallest + nearest * nearest - slack),
        most: own[a]! + largest + (reach[a]! + furthest) ** 2 + slack,
      };
    },
  };
}

function meanRow({ own, columns, weights, coreSize }: Covariance) {
  const sum = new Float64Array(coreSize);
  columns.forEach((row, e) => row.forEach((column, k) => (sum[column]! += weights[e]![k]!)));
  return {
    columns: Int32Array.from(sum, (_, column) => column),
    weights: sum.map((total) => total / own.length),
  };
}

/** core · (a row of R), into `result`. */
function multiplyRow(
  { core, coreSize }: Covariance,
  columns: Int32Array,
  weights: Float64Array,
  result: Float64Array,
): void {
  result.fill(0);
  for (let k = 0; k < columns.length; k++) {
    const row = columns[k]! * coreSize;
    const weight = weights[k]!;
    for (let c = 0; c < coreSize; c++) result[c]! += weight * core[row + c]!;
  }
}

function dot(columns: Int32Array, weights: Float64Array, vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < columns.length; k++) sum += weights[k]! * vector[columns[k]!]!;
  return sum;
}
