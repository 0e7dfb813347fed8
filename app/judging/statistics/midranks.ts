/** Ranks from 1, the lowest first; equal values share the middle of the ranks they fill. */
export function midranks(values: ArrayLike<number>): number[] {
  const sorted = new Float64Array(values).sort();
  const rank = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    rank.set(sorted[from]!, (from + to + 1) / 2);
    from = to;
  }
  return Array.from(values, (value) => rank.get(value)!);
}
