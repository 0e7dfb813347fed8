/** Chance that repeats: mulberry32 over a hash (FNV-1a) of the seed's letters. */
export function chance(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise between −1 and 1 that repeats after one tile; x and y run from 0 to 1. */
export function tileNoise(seed: string, cells: number): (x: number, y: number) => number {
  const random = chance(seed);
  const values = Float32Array.from({ length: cells * cells }, () => random() * 2 - 1);
  const ease = (t: number) => t * t * (3 - 2 * t);
  return (x, y) => {
    const [u, v] = [(x - Math.floor(x)) * cells, (y - Math.floor(y)) * cells];
    const [i, j] = [Math.floor(u) % cells, Math.floor(v) % cells];
    const [s, t] = [ease(u - Math.floor(u)), ease(v - Math.floor(v))];
    const [k, l] = [(i + 1) % cells, (j + 1) % cells];
    const top = values[j * cells + i]! * (1 - s) + values[j * cells + k]! * s;
    const low = values[l * cells + i]! * (1 - s) + values[l * cells + k]! * s;
    return top * (1 - t) + low * t;
  };
}
