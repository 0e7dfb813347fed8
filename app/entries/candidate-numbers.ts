/** A generator of 32-bit whole numbers, in the order in which the seed gives them. */
type Generator = () => number;

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/**
 * xoshiro128** by Blackman and Vigna (2018, "Scrambled linear pseudorandom number generators"), its four words
 * of state being the four words of the seed.
 */
export function xoshiro128(state: readonly [number, number, number, number]): Generator {
  let [a, b, c, d] = state;
  return () => {
    const answer = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return answer;
  };
}

/** A whole number in [0, bound), every one equally likely: what does not divide evenly is drawn again. */
export function below(bound: number, next: Generator): number {
  const fair = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const drawn = next();
    if (drawn < fair) return drawn % bound;
  }
}

/**
 * 参赛编号: numbers 1 to n for n entries, by one Fisher–Yates permutation (Knuth, TAOCP 2, 3.4.2 P). The ids are
 * first put in order by their code units, so that whoever has the seed and the ids gets the same numbers,
 * and neither the time nor the order of handing in can be read off them.
 * @param seed 32 hexadecimal letters, not all 0
 * @throws RangeError for another seed, or an id that stands twice
 */
export function candidateNumbers(seed: string, entryIds: readonly string[]): Map<string, number> {
  if (!/^[0-9a-f]{32}$/.test(seed) || /^0+$/.test(seed))
    throw new RangeError("The seed has 32 hexadecimal letters, not all 0.");
  const ids = [...entryIds].sort((one, other) => (one < other ? -1 : 1));
  if (new Set(ids).size !== ids.length) throw new RangeError("An entry is numbered once.");
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16);
  const next = xoshiro128([word(0), word(1), word(2), word(3)]);
  for (let last = ids.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1, next);
    [ids[last], ids[chosen]] = [ids[chosen]!, ids[last]!];
  }
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** 0147: as it stands on a desk, a call sheet and a ballot. */
export const shownNumber = (candidateNumber: number): string =>
  String(candidateNumber).padStart(4, "0");
