/** Ranks from 1, the lowest first; equal values share the middle of the ranks they fill. */
export function midranks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values);
  const sorted = ranks.slice().sort();
  const rankOf = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    rankOf.set(sorted[from]!, (from + to + 1) / 2);
    from = to;
  }
  for (let at = 0; at < ranks.length; at++) ranks[at] = rankOf.get(ranks[at]!)!;
  return ranks;
}
