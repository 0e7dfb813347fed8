/**
 * Dense symmetric positive definite matrices, row by row in one Float64Array: factor, solve, invert.
 * Golub & Van Loan, Matrix Computations, 4.2.
 */
export interface Factor {
  readonly size: number;
  /** Lower triangle L with A = L·Lᵀ; what lies above the diagonal is not read. */
  readonly lower: Float64Array;
}

/** @returns null where the matrix is not positive definite to working precision. */
export function factorise(matrix: Float64Array, size: number): Factor | null {
  const lower = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
      else if (sum > matrix[i * size + i]! * 1e-14) lower[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return { size, lower };
}

/** ln det A. */
export function logDeterminant({ lower, size }: Factor): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += Math.log(lower[i * size + i]!);
  return 2 * sum;
}

/** L⁻¹·b. */
export function solveLower({ lower, size }: Factor, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * x[k]!;
    x[i] = sum / lower[i * size + i]!;
  }
  return x;
}

/** A⁻¹·b. */
export function solve(factor: Factor, b: ArrayLike<number>): Float64Array {
  const { lower, size } = factor;
  const x = solveLower(factor, b);
  for (let i = size - 1; i >= 0; i--) {
    const value = x[i]! / lower[i * size + i]!;
    x[i] = value;
    for (let k = 0; k < i; k++) x[k]! -= lower[i * size + k]! * value;
  }
  return x;
}

/** A⁻¹, whole and symmetric. */
export function inverse(factor: Factor): Float64Array {
  const { lower, size } = factor;
  // Rows of the transposed inverse of L: row j holds column j of L⁻¹, so every loop runs along rows.
  const columns = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    columns[j * size + j] = 1 / lower[j * size + j]!;
    for (let i = j + 1; i < size; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= lower[i * size + k]! * columns[j * size + k]!;
      columns[j * size + i] = sum / lower[i * size + i]!;
    }
  }
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < size; k++) sum += columns[i * size + k]! * columns[j * size + k]!;
      result[i * size + j] = result[j * size + i] = sum;
    }
  }
  return result;
}
