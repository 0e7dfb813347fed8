export interface Midranks {
  /** From 1, the lowest first; equal values share the middle of the ranks they fill. */
  readonly ranks: Float64Array;
  /** Σ(t³ − t) over the groups of t equal values. */
  readonly ties: number;
}

export function midranks(values: ArrayLike<number>): Midranks {
  const ranks = new Float64Array(values);
  const held = new Map<number, number>();
  for (let at = 0; at < ranks.length; at++) held.set(ranks[at]!, (held.get(ranks[at]!) ?? 0) + 1);
  let [below, ties] = [0, 0];
  for (const value of Float64Array.from(held.keys()).sort()) {
    const t = held.get(value)!;
    held.set(value, below + (t + 1) / 2);
    below += t;
    ties += t ** 3 - t;
  }
  for (let at = 0; at < ranks.length; at++) ranks[at] = held.get(ranks[at]!)!;
  return { ranks, ties };
}
