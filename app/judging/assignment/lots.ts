import { below, xoshiro128 } from "~/entries/candidate-numbers";

/** Draws from the recorded seed: a whole number in [0, bound). */
export type Lots = (bound: number) => number;

/**
 * @param seed 32 hexadecimal letters, not all 0.
 * @throws RangeError for another.
 */
export function lotsFrom(seed: string): Lots {
  if (!/^[0-9a-f]{32}$/.test(seed) || /^0+$/.test(seed))
    throw new RangeError("The seed has 32 hexadecimal letters, not all 0.");
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16);
  const next = xoshiro128([word(0), word(1), word(2), word(3)]);
  return (bound) => (bound === 1 ? 0 : below(bound, next));
}

/** Fisher–Yates (Knuth, TAOCP 2, 3.4.2 P), in place. */
export function shuffle<T>(list: T[], lots: Lots): T[] {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const chosen = lots(last + 1);
    [list[last], list[chosen]] = [list[chosen]!, list[last]!];
  }
  return list;
}
