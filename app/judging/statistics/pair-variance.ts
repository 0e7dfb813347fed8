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

/**
 * Walks over all pairs a < b once, giving the variance of estimate a − estimate b.
 * Time: pairs × the entries of a row of R.
 */
export function eachPairVariance(
  covariance: Covariance,
  visit: (a: number, b: number, variance: number) => void,
): void {
  const { own, columns, weights } = covariance;
  const count = own.length;
  const spread = new Float64Array(covariance.coreSize);
  const quadratic = Float64Array.from(own, (_, e) => {
    multiplyRow(covariance, e, spread);
    return dot(columns[e]!, weights[e]!, spread);
  });
  for (let a = 0; a < count; a++) {
    multiplyRow(covariance, a, spread);
    for (let b = a + 1; b < count; b++) {
      const cross = dot(columns[b]!, weights[b]!, spread);
      visit(a, b, Math.max(0, own[a]! + own[b]! + quadratic[a]! + quadratic[b]! - 2 * cross));
    }
  }
}

/** The variance of each estimate by itself. */
export function ownVariances(covariance: Covariance): Float64Array {
  const { own, columns, weights } = covariance;
  const spread = new Float64Array(covariance.coreSize);
  return own.map((variance, e) => {
    multiplyRow(covariance, e, spread);
    return variance + dot(columns[e]!, weights[e]!, spread);
  });
}

/** core · (row e of R), into `result`. */
function multiplyRow(covariance: Covariance, e: number, result: Float64Array): void {
  const { core, coreSize } = covariance;
  const columns = covariance.columns[e]!;
  const weights = covariance.weights[e]!;
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
