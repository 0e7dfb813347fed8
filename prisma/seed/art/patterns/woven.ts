import { blend, rgb, tone, type Dye, type Rgb } from "./colour";
import { chance, tileNoise } from "./chance";
import { Tile } from "./tile";

export interface Binding {
  /** threads of one repeat in each direction */
  threads: number;
  /** true where the warp lies on top */
  up: (warp: number, weft: number) => boolean;
  warp: (thread: number) => Dye | Rgb;
  weft: (thread: number) => Dye | Rgb;
  /** 0 even machine yarn … 1 hand-spun ramie */
  slub: number;
}

/** Draws every crossing: round threads, the upper one bending down at its ends. */
export function bind(binding: Binding, cell: number, seed: string): Tile {
  const { threads } = binding;
  const px = threads * cell;
  const tile = new Tile(px, px, "silk");
  const random = chance(seed);
  const thick = () =>
    Float32Array.from({ length: threads }, () => (random() * 2 - 1) * binding.slub);
  const [warpThick, weftThick] = [thick(), thick()];
  const slub = tileNoise(seed, Math.max(4, threads >> 2));
  const colours = (of: (thread: number) => Dye | Rgb) =>
    Array.from({ length: threads }, (_, i) => rgb(of(i)));
  const [warp, weft] = [colours(binding.warp), colours(binding.weft)];
  const at = (i: number) => ((i % threads) + threads) % threads;
  for (let y = 0; y < px; y++)
    for (let x = 0; x < px; x++) {
      const [i, j] = [Math.floor(x / cell), Math.floor(y / cell)];
      const [u, v] = [((x % cell) + 0.5) / cell, ((y % cell) + 0.5) / cell];
      const over = binding.up(i, j);
      const across = over ? u : v;
      const along = over ? v : u;
      const colour = (over ? warp[i] : weft[j])!;
      const before = over ? binding.up(i, at(j - 1)) === over : binding.up(at(i - 1), j) === over;
      const after = over ? binding.up(i, at(j + 1)) === over : binding.up(at(i + 1), j) === over;
      let light = 0.78 + 0.3 * Math.sin(Math.PI * across);
      if (!before) light *= 0.8 + 0.2 * Math.min(1, along * 2.4);
      if (!after) light *= 0.8 + 0.2 * Math.min(1, (1 - along) * 2.4);
      light *=
        1 +
        0.07 * (over ? warpThick[i]! : weftThick[j]!) +
        0.09 * binding.slub * slub(x / px, y / px);
      const to = (y * px + x) * 3;
      for (let k = 0; k < 3; k++)
        tile.data[to + k] = Math.max(0, Math.min(255, colour[k]! * light));
    }
  return tile;
}

/** 夏布: ramie spun by hand, plain, every thread of another thickness. */
export const ramie = (warp: Dye, weft: Dye, seed: string): Tile => {
  const random = chance(`${seed}-yarn`);
  const tones = Array.from({ length: 128 }, () => (random() - 0.5) * 0.05);
  return bind(
    {
      threads: 64,
      up: (i, j) => (i + j) % 2 === 0,
      warp: (i) => tone(warp, tones[i]!),
      weft: (j) => tone(weft, tones[64 + j]!),
      slub: 1,
    },
    8,
    seed,
  );
};

export const twill = (warp: Dye, weft: Dye, seed: string): Tile =>
  bind(
    { threads: 64, up: (i, j) => (i + j) % 4 < 2, warp: () => warp, weft: () => weft, slub: 0.25 },
    8,
    seed,
  );

export const herringbone = (warp: Dye, weft: Dye, seed: string): Tile =>
  bind(
    {
      threads: 64,
      up: (i, j) => {
        const fold = i % 32 < 16 ? i : -i - 1;
        return (((fold + j) % 4) + 4) % 4 < 2;
      },
      warp: () => warp,
      weft: () => weft,
      slub: 0.4,
    },
    8,
    seed,
  );

/** Houndstooth: four threads of each colour in a two and two twill. */
export const houndstooth = (dark: Dye, light: Dye, seed: string): Tile =>
  bind(
    {
      threads: 64,
      up: (i, j) => (i + j) % 4 < 2,
      warp: (i) => (i % 8 < 4 ? dark : light),
      weft: (j) => (j % 8 < 4 ? dark : light),
      slub: 0.3,
    },
    8,
    seed,
  );

/** A window check over a twill. */
export const windowpane = (ground: Dye, line: Dye, second: Dye, seed: string): Tile => {
  const pick = (i: number) => (i === 20 || i === 21 ? line : i === 52 ? second : ground);
  return bind(
    {
      threads: 64,
      up: (i, j) => (i + j) % 4 < 2,
      warp: pick,
      weft: (j) => (j === 20 || j === 21 || j === 52 ? pick(j) : tone(ground, -0.02)),
      slub: 0.3,
    },
    10,
    seed,
  );
};

/** Striped homespun 家织布: bands of warp colours, plain weave. */
export const homespun = (dyes: readonly Dye[], seed: string): Tile => {
  const [a, b, c, d] = [
    dyes[0]!,
    dyes[1] ?? dyes[0]!,
    dyes[2] ?? dyes[1] ?? dyes[0]!,
    dyes[3] ?? dyes[0]!,
  ];
  const plan: [Dye, number][] = [
    [a, 22],
    [b, 4],
    [a, 3],
    [b, 4],
    [a, 8],
    [c, 10],
    [d, 3],
    [c, 3],
    [a, 7],
  ];
  const threads = plan.flatMap(([dye, count]) => Array.from({ length: count }, () => dye));
  return bind(
    {
      threads: 64,
      up: (i, j) => (i + j) % 2 === 0,
      warp: (i) => threads[i]!,
      weft: () => blend(a, "ink", 0.12),
      slub: 0.8,
    },
    9,
    seed,
  );
};

/** 缎: a satin face with a figure in the weft, seen by its shine alone (提花). */
export function damask(ground: Dye, step: number, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const bright = tone(ground, step);
  const u = px / 1000;
  const swirl = (x: number, y: number, size: number, sense: number) => {
    for (const turn of [0, 2.1, 4.2]) {
      const path = Array.from({ length: 30 }, (_, i): [number, number] => {
        const t = i / 29;
        const angle = turn + sense * t * 4.6;
        const r = size * (1 - t * 0.86);
        return [(x + Math.cos(angle) * r) * u, (y + Math.sin(angle) * r) * u];
      });
      tile.line(path, (t) => size * (0.1 + 0.13 * (1 - t)) * u, bright);
      tile.dot(path[29]!, size * 0.11 * u, bright);
    }
  };
  swirl(250, 250, 170, 1);
  swirl(750, 750, 170, -1);
  swirl(750, 250, 96, -1);
  swirl(250, 750, 96, 1);
  for (const [x, y] of [
    [500, 500],
    [0, 0],
    [500, 0],
    [0, 500],
  ] as const)
    for (let k = 0; k < 8; k++) {
      const angle = (k / 8) * 2 * Math.PI;
      tile.ellipse(
        [(x + Math.cos(angle) * 44) * u, (y + Math.sin(angle) * 44) * u],
        26 * u,
        11 * u,
        angle,
        bright,
      );
    }
  const random = chance(seed);
  const rows = Float32Array.from({ length: px }, () => random() * 2 - 1);
  tile.shade(
    (x, y) => 1 + 0.014 * rows[x]! + 0.02 * Math.sin(((x * 3 + y) / px) * 2 * Math.PI * 60),
  );
  tile.cloth(seed, 0.008, 0.02);
  return tile;
}

/** Plain satin: long floats, hardly a thread to be seen. */
export function satin(ground: Dye, seed: string): Tile {
  const tile = new Tile(512, 512, ground);
  tile.shade((x, y) => 1 + 0.02 * Math.sin(((x * 5 + y) / 512) * 2 * Math.PI * 40));
  tile.cloth(seed, 0.012, 0.012);
  return tile;
}

/** 絣: warp threads tied and dyed before weaving, so every edge is feathered. */
export function ikat(dyes: readonly [ground: Dye, Dye, Dye], px: number, seed: string): Tile {
  const tile = new Tile(px, px, dyes[0]);
  const random = chance(seed);
  const threads = 250;
  const shift = Float32Array.from({ length: threads }, () => (random() * 2 - 1) * 0.018);
  const slow = tileNoise(seed, 10);
  const colours = dyes.map((dye) => rgb(dye));
  const wide = px / threads;
  for (let y = 0; y < px; y++)
    for (let x = 0; x < px; x++) {
      const thread = Math.floor(x / wide);
      const u = x / px;
      const v = y / px + shift[thread]! + 0.012 * slow(u, y / px);
      const column = Math.abs(((u * 4) % 1) - 0.5) * 2;
      const row = Math.abs(((((v * 3 + (Math.floor(u * 4) % 2) * 0.5) % 1) + 1) % 1) - 0.5) * 2;
      const d = column * 0.62 + row;
      const feather = (edge: number) => Math.max(0, Math.min(1, (edge - d) * 16 + 0.5));
      const outer = feather(0.92) - feather(0.74);
      const middle = feather(0.6);
      const core = feather(0.26);
      const at = (y * px + x) * 3;
      for (let k = 0; k < 3; k++) {
        let value = colours[0]![k]!;
        value += (colours[1]![k]! - value) * outer;
        value += (colours[1]![k]! - value) * middle;
        value += (colours[2]![k]! - value) * core;
        tile.data[at + k] = value * (0.93 + 0.1 * Math.sin((((x % wide) + 0.5) / wide) * Math.PI));
      }
    }
  tile.cloth(seed, 0.03, 0.03);
  return tile;
}
