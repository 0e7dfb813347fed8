/** The distinct numbers, from the least up. */
export function distinct(numbers: Float64Array): Float64Array {
  const sorted = numbers.slice().sort();
  return sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
}
