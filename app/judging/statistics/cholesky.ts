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
  for (let top = 0; top < size; top += TOGETHER) {
    const whole = top + TOGETHER <= size;
    if (whole) fourRows(lower, size, top);
    for (let i = top; i < Math.min(top + TOGETHER, size); i++) {
      for (let j = whole ? top : 0; j <= i; j++) {
        let sum = lower[i * size + j]!;
        for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
        if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
        else if (sum > matrix[i * size + i]! * 1e-14) lower[i * size + i] = Math.sqrt(sum);
        else return null;
      }
    }
  }
  return { size, lower };
}

/**
 * So many sums are added up side by side: a processor waits for each addition before the next of the same sum. Each is
 * still taken in its own order, so that the result is the same to the last bit.
 */
const TOGETHER = 4;

/** Four rows of the factor, left of the columns that belong to themselves. */
function fourRows(lower: Float64Array, size: number, top: number): void {
  const [a, b, c, d] = [top * size, (top + 1) * size, (top + 2) * size, (top + 3) * size];
  for (let j = 0; j < top; j++) {
    const row = j * size;
    let sumA = lower[a + j]!;
    let sumB = lower[b + j]!;
    let sumC = lower[c + j]!;
    let sumD = lower[d + j]!;
    for (let k = 0; k < j; k++) {
      const value = lower[row + k]!;
      sumA -= lower[a + k]! * value;
      sumB -= lower[b + k]! * value;
      sumC -= lower[c + k]! * value;
      sumD -= lower[d + k]! * value;
    }
    const diagonal = lower[row + j]!;
    lower[a + j] = sumA / diagonal;
    lower[b + j] = sumB / diagonal;
    lower[c + j] = sumC / diagonal;
    lower[d + j] = sumD / diagonal;
  }
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
  const { size } = factor;
  const inverted = invertedLower(factor);
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let top = 0; top <= i; top += TOGETHER) {
      // The last four may be fewer: then the last of them is simply done again.
      const [a, b, c, d] = [top, ...[1, 2, 3].map((more) => Math.min(top + more, i))] as Four;
      let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
      for (let k = i; k < size; k++) {
        const value = inverted[i * size + k]!;
        sumA += value * inverted[a * size + k]!;
        sumB += value * inverted[b * size + k]!;
        sumC += value * inverted[c * size + k]!;
        sumD += value * inverted[d * size + k]!;
      }
      result[i * size + a] = result[a * size + i] = sumA;
      result[i * size + b] = result[b * size + i] = sumB;
      result[i * size + c] = result[c * size + i] = sumC;
      result[i * size + d] = result[d * size + i] = sumD;
    }
  return result;
}

type Four = [number, number, number, number];

/** L⁻¹ by columns: row j holds its column j, so that every loop runs along rows. */
function invertedLower({ lower, size }: Factor): Float64Array {
  const columns = new Float64Array(size * size);
  for (let top = 0; top < size; top += TOGETHER) {
    const [a, b, c, d] = [0, 1, 2, 3].map((more) => Math.min(top + more, size - 1)) as Four;
    for (let i = top; i < size; i++) {
      let [sumA, sumB, sumC, sumD] = [+(i === a), +(i === b), +(i === c), +(i === d)];
      for (let k = top; k < i; k++) {
        const value = lower[i * size + k]!;
        sumA -= value * columns[a * size + k]!;
        sumB -= value * columns[b * size + k]!;
        sumC -= value * columns[c * size + k]!;
        sumD -= value * columns[d * size + k]!;
      }
      const diagonal = lower[i * size + i]!;
      columns[a * size + i] = sumA / diagonal;
      columns[b * size + i] = sumB / diagonal;
      columns[c * size + i] = sumC / diagonal;
      columns[d * size + i] = sumD / diagonal;
    }
  }
  return columns;
}
