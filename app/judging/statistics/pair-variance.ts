/**
 * The variances of all differences between estimates, held in little room: the covariance of the
 * estimates is diag(own) + R·core·Rᵀ, where R has few columns and its rows are sparse. A panel of
 * 4,000 entries and 60 jurors keeps 60 × 60 numbers instead of 4,000 × 4,000.
 */
export interface Covariance {
  readonly own: Float64Array;
  readonly core: Float64Array;
  readonly coreSize: number;
  /** Row e of R: its columns and their values stand at starts[e] to starts[e + 1] of these. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

/** Estimates that are independent, with these variances. */
export function independent(variances: ArrayLike<number>): Covariance {
  return {
    own: Float64Array.from(variances),
    core: new Float64Array(0),
    coreSize: 0,
    starts: new Int32Array(variances.length + 1),
    columns: new Int32Array(0),
    weights: new Float64Array(0),
  };
}

/** Estimates with this covariance matrix, row by row. */
export function dense(core: Float64Array, size: number): Covariance {
  return {
    own: new Float64Array(size),
    core,
    coreSize: size,
    starts: new Int32Array(size + 1).map((_, row) => row),
    columns: new Int32Array(size).map((_, row) => row),
    weights: new Float64Array(size).fill(1),
  };
}

/** The variances of one estimate less another. */
export interface PairVariances {
  /** Quick as long as `a` stays the same. */
  readonly variance: (a: number, b: number) => number;
  /** No variance with `a` is below the least of a, or above its most. */
  readonly least: (a: number) => number;
  readonly most: (a: number) => number;
}

/**
 * Variances of differences, row by row: preparing a row costs its entries × the core, a pair then the
 * entries of the other row. The bounds are the triangle inequality about the mean row of R: entries
 * judged by different but equally severe-looking panels lie close to it, so the bounds are close.
 */
export function pairVariances(covariance: Covariance): PairVariances {
  const { own } = covariance;
  const spread = new Float64Array(covariance.coreSize);
  const centre = meanRow(covariance);
  const raw = own.map((_, e) => {
    multiplyRow(covariance, e, spread);
    return dotRow(covariance, e, spread);
  });
  multiplyRow(centre, 0, spread);
  const middle = dotRow(centre, 0, spread);
  const reach = raw.map((square, e) =>
    Math.sqrt(Math.max(0, square + middle - 2 * dotRow(covariance, e, spread))),
  );
  const furthest = reach.reduce((most, value) => Math.max(most, value), 0);
  const largest = own.reduce((most, value) => Math.max(most, value), 0);
  const smallest = own.reduce((least, value) => Math.min(least, value), Infinity);
  // What the subtractions above may have lost.
  const slack = raw.reduce((most, value) => Math.max(most, value), largest) * 1e-12;
  // Most rows are settled by their bounds: the spread of one is worked out when a pair of it is asked for.
  let spreadOf = -1;
  return {
    variance: (a, b) => {
      if (spreadOf !== a) multiplyRow(covariance, (spreadOf = a), spread);
      const cross = dotRow(covariance, b, spread);
      return Math.max(0, own[a]! + own[b]! + raw[a]! + raw[b]! - 2 * cross);
    },
    least: (a) => Math.max(0, own[a]! + smallest + Math.max(0, reach[a]! - furthest) ** 2 - slack),
    most: (a) => own[a]! + largest + (reach[a]! + furthest) ** 2 + slack,
  };
}

/** The mean of the rows of R, as the one row of the same core. */
function meanRow(covariance: Covariance): Covariance {
  const { own, columns, weights, coreSize } = covariance;
  const sum = new Float64Array(coreSize);
  for (let k = 0; k < columns.length; k++) sum[columns[k]!]! += weights[k]!;
  return {
    ...covariance,
    starts: Int32Array.of(0, coreSize),
    columns: new Int32Array(coreSize).map((_, column) => column),
    weights: sum.map((total) => total / own.length),
  };
}

/** core · (row e of R), into `result`. */
function multiplyRow(covariance: Covariance, e: number, result: Float64Array): void {
  const { core, coreSize, starts, columns, weights } = covariance;
  result.fill(0);
  for (let k = starts[e]!; k < starts[e + 1]!; k++) {
    const row = columns[k]! * coreSize;
    const weight = weights[k]!;
    for (let c = 0; c < coreSize; c++) result[c]! += weight * core[row + c]!;
  }
}

/** (row e of R) · vector. */
function dotRow({ starts, columns, weights }: Covariance, e: number, vector: Float64Array): number {
  let sum = 0;
  for (let k = starts[e]!; k < starts[e + 1]!; k++) sum += weights[k]! * vector[columns[k]!]!;
  return sum;
}
