import { rgb, type Dye, type Rgb } from "./colour";
import { chance } from "./chance";
import { Tile } from "./tile";

/** Threads of a brocade: a number for each cell, 0 is the ground. */
export class Draft {
  readonly cells: Uint8Array;

  constructor(
    readonly wide: number,
    readonly high: number,
  ) {
    this.cells = new Uint8Array(wide * high);
  }

  set(x: number, y: number, colour: number) {
    const { wide, high } = this;
    this.cells[(((y % high) + high) % high) * wide + (((x % wide) + wide) % wide)] = colour;
  }

  get(x: number, y: number): number {
    const { wide, high } = this;
    return this.cells[(((y % high) + high) % high) * wide + (((x % wide) + wide) % wide)]!;
  }

  /** The same cell in all four quarters round a middle. */
  four(cx: number, cy: number, x: number, y: number, colour: number) {
    for (const sx of [1, -1]) for (const sy of [1, -1]) this.set(cx + sx * x, cy + sy * y, colour);
  }

  /** A picture of letters: a space is ground, digits are colours. */
  stamp(rows: readonly string[], x: number, y: number, colour?: number) {
    rows.forEach((line, j) =>
      [...line].forEach((letter, i) => {
        if (letter !== " " && letter !== ".")
          this.set(x + i, y + j, colour ?? Number.parseInt(letter, 10));
      }),
    );
  }
}

/** Weaves a draft: every cell is a weft float over the ground, round, slightly uneven, with a shadow below. */
export function weave(
  draft: Draft,
  dyes: readonly (Dye | Rgb)[],
  cell: number,
  seed: string,
): Tile {
  const tile = new Tile(draft.wide * cell, draft.high * cell, dyes[0]!);
  const random = chance(seed);
  const colours = dyes.map((dye) => rgb(dye));
  const strands = Math.max(1, Math.round(cell / 4));
  const wild = Float32Array.from({ length: draft.cells.length }, () => random() * 2 - 1);
  for (let y = 0; y < tile.height; y++)
    for (let x = 0; x < tile.width; x++) {
      const [i, j] = [Math.floor(x / cell), Math.floor(y / cell)];
      const index = draft.get(i, j);
      const colour = colours[index] ?? colours[0]!;
      const [u, v] = [((x % cell) + 0.5) / cell, ((y % cell) + 0.5) / cell];
      let light: number;
      if (index === 0) {
        // plain ground: alternating crowns
        const up = (i + j) % 2 === 0;
        light = 0.9 + 0.12 * Math.sin(Math.PI * (up ? u : v)) - 0.05 * Math.abs((up ? v : u) - 0.5);
      } else {
        const strand = (v * strands) % 1;
        light = 0.86 + 0.2 * Math.sin(Math.PI * strand);
        const left = draft.get(i - 1, j) === index;
        const right = draft.get(i + 1, j) === index;
        if (!left && u < 0.3) light *= 0.78 + 0.73 * u;
        if (!right && u > 0.7) light *= 0.78 + 0.73 * (1 - u);
        if (draft.get(i, j - 1) !== index && v < 0.2) light *= 0.86 + 0.7 * v;
      }
      const by = light * (1 + 0.045 * wild[j * draft.wide + i]!);
      const at = (y * tile.width + x) * 3;
      for (let k = 0; k < 3; k++) tile.data[at + k] = Math.max(0, Math.min(255, colour[k]! * by));
    }
  return tile;
}

/** The side on which a hook is doubled. */
const double = (t: number): [number, number] => (t < 12 ? [1, 0] : [0, 1]);

/** 四十八勾: nested lozenges that bristle with hooks, the best known figure of 土家织锦. */
export function hooks(dyes: readonly (Dye | Rgb)[], cell: number, seed: string): Tile {
  const size = 96;
  const draft = new Draft(size, size);
  const lozenge = (cx: number, cy: number, order: readonly number[]) => {
    const half = size / 2;
    for (let y = -half; y <= half; y++)
      for (let x = -half; x <= half; x++) {
        const d = Math.abs(x) + Math.abs(y);
        if (d > half) continue;
        let colour = 0;
        if (d > 45) colour = order[0]!;
        else if (d > 43) colour = 0;
        else if (d > 38)
          colour = (Math.abs(x) >> 1) % 2 === (d > 40 ? 0 : 1) ? order[1]! : order[2]!;
        else if (d > 36) colour = order[0]!;
        else if (d === 22 || d === 23) colour = order[3]!;
        else if (d < 22 && d > 18) colour = order[1]!;
        else if (d === 18 || d === 17) colour = order[2]!;
        else if (d < 15 && d > 12) colour = order[4]!;
        else if (d < 9) colour = (Math.abs(x) + 2 * Math.abs(y)) % 3 === 0 ? order[2]! : order[3]!;
        if (d < 3) colour = order[0]!;
        if (colour) draft.set(cx + x, cy + y, colour);
      }
    // hooks stand on the inner lozenge and bend towards the points
    for (let t = 1; t < 24; t += 5) {
      const [x, y] = [t, 24 - t];
      const tint = order[1 + (t % 4)]!;
      for (let k = 0; k < 5; k++) {
        draft.four(cx, cy, x + k, y + k, tint);
        draft.four(cx, cy, x + k + double(t)[0], y + k + double(t)[1], tint);
      }
      const [right, down] = t < 12 ? [0, 1] : [1, 0];
      for (let k = 1; k < 5; k++) draft.four(cx, cy, x + 4 + k * right, y + 4 + k * down, tint);
      for (let k = 1; k < 3; k++)
        draft.four(cx, cy, x + 4 + 4 * right - k * down, y + 4 + 4 * down - k * right, tint);
    }
  };
  lozenge(0, 0, [1, 4, 3, 2, 5]);
  lozenge(size / 2, size / 2, [1, 2, 5, 4, 3]);
  return weave(draft, dyes, cell, seed);
}

const BIRD = [
  "      11   ",
  " 1   1131  ",
  "111 111111 ",
  "11111111  1",
  " 1122111   ",
  "  122211   ",
  "   1111    ",
  "    1 1    ",
  "   11 11   ",
];
const HORSE = [
  "         11 ",
  "        1311",
  "        1111",
  " 1111111111 ",
  "11222222211 ",
  "1 12222221  ",
  "  11111111  ",
  "  1 1  1 1  ",
  "  1 1  1 1  ",
  " 11 11 11 11",
];

/** 台台花: broad bands with steps, hooks and small animals between them. */
export function terraces(dyes: readonly (Dye | Rgb)[], cell: number, seed: string): Tile {
  const [wide, high] = [84, 96];
  const draft = new Draft(wide, high);
  const band = (y0: number, tall: number, paint: (x: number, y: number) => number) => {
    for (let y = 0; y < tall; y++) for (let x = 0; x < wide; x++) draft.set(x, y0 + y, paint(x, y));
  };
  const wave = (x: number, period: number) => Math.abs((x % period) - period / 2);
  band(0, 2, () => 2);
  band(2, 2, (x) => (x % 4 < 2 ? 1 : 0));
  band(4, 2, () => 4);
  band(6, 22, (x, y) => {
    const d = y + wave(x, 28) * 1.2;
    const ring = Math.floor(d / 4) % 6;
    return [1, 2, 0, 3, 4, 0][ring]!;
  });
  band(28, 2, () => 4);
  band(30, 2, (x) => (x % 4 < 2 ? 0 : 1));
  band(32, 2, () => 2);
  for (let x = 0; x < wide; x += 14)
    draft.stamp(
      BIRD.map((line) => line.replaceAll("2", "3")),
      x + 1,
      37,
    );
  for (let x = 7; x < wide; x += 14) draft.four(x + 6, 36, 0, 1, 5);
  band(50, 2, () => 3);
  band(52, 1, () => 0);
  band(53, 20, (x, y) => {
    const [dx, dy] = [wave(x, 21), Math.abs(y - 9.5)];
    const d = Math.floor(dx + dy);
    if (d < 3) return 5;
    if (d < 5) return 1;
    if (d < 8) return 2;
    if (d < 9) return 0;
    if (d < 11) return 4;
    if (d < 13) return 3;
    return (Math.floor(dx) + y) % 4 < 2 ? 1 : 0;
  });
  band(73, 1, () => 0);
  band(74, 2, () => 3);
  for (let x = 0; x < wide; x += 14)
    draft.stamp(
      HORSE.map((line) => line.replaceAll("2", "4")),
      x + 1,
      80,
    );
  return weave(draft, dyes, cell, seed);
}

/** 侗锦: two threads only, fine lozenges, spiders and stars. */
export function spider(dyes: readonly (Dye | Rgb)[], cell: number, seed: string): Tile {
  const size = 64;
  const draft = new Draft(size, size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [dx, dy] = [Math.abs(x - size / 2), Math.abs(y - size / 2)];
      const inner = dx + dy <= size / 2;
      const [ax, ay] = inner ? [dx, dy] : [size / 2 - dx, size / 2 - dy];
      const d = ax + ay;
      let on = d === 31 || d === 29 || d === 27;
      if (d < 25) on = on || (d % 8 < 2 && d > 6);
      if (d < 24 && d > 16) on = on || ((ax % 6 === 0 || ay % 6 === 0) && d % 2 === 0);
      if (d < 14 && (ax === ay || ax === 0 || ay === 0)) on = true;
      if (d < 4) on = d !== 2;
      if (Math.max(ax, ay) === 9 && d < 16) on = true;
      draft.set(x, y, on ? (inner ? 1 : 2) : 0);
    }
  return weave(draft, dyes, cell, seed);
}

const DANCER = [
  "    1111    ",
  "    1111    ",
  "     11     ",
  "1   1111   1",
  "11 111111 11",
  " 1111111111 ",
  "  1 1111 1  ",
  "    2222    ",
  "   222222   ",
  "  22222222  ",
  " 2222222222 ",
  "   11  11   ",
  "   11  11   ",
  "  111  111  ",
];

/** 踩堂: bands of people hand in hand, as the Dong weave their singing rounds. */
export function dancers(dyes: readonly (Dye | Rgb)[], cell: number, seed: string): Tile {
  const [wide, high] = [72, 64];
  const draft = new Draft(wide, high);
  const fill = (y: number, colour: (x: number) => number) => {
    for (let x = 0; x < wide; x++) draft.set(x, y, colour(x));
  };
  for (const y of [0, 20]) fill(y, () => 3);
  for (const y of [1, 19]) fill(y, (x) => (x % 6 < 3 ? 3 : 0));
  for (let x = 0; x < wide; x += 12) draft.stamp(DANCER, x, 3);
  for (let y = 0; y < 20; y++)
    for (let x = 0; x < wide; x++) {
      const d = Math.abs((x % 24) - 12) + Math.abs(y - 10) * 1.2;
      const on = Math.floor(d) % 4 < 2 ? (d < 8 ? 2 : 1) : 0;
      if (on) draft.set(x, 22 + y, on);
    }
  for (const y of [43, 63]) fill(y, () => 3);
  for (let y = 0; y < 17; y++)
    for (let x = 0; x < wide; x++) {
      const saw = Math.abs(((x + (y < 8 ? 0 : 6)) % 12) - 6);
      const rise = y < 8 ? y : 16 - y;
      if (Math.abs(rise - saw) < 1.2) draft.set(x, 45 + y, 2);
      else if (Math.abs(rise - saw - 3) < 1) draft.set(x, 45 + y, 1);
    }
  return weave(draft, dyes, cell, seed);
}

/** A narrow band for borders: steps, hooks and a guard line on both sides. */
export function ribbon(dyes: readonly (Dye | Rgb)[], cell: number, seed: string): Tile {
  const [wide, high] = [48, 32];
  const draft = new Draft(wide, high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const edge = Math.min(y, high - 1 - y);
      let colour = 0;
      if (edge < 2) colour = 2;
      else if (edge === 2) colour = 0;
      else if (edge === 3) colour = x % 4 < 2 ? 3 : 1;
      else if (edge > 4) {
        const d = Math.abs((x % 24) - 12) + Math.abs(y - 15.5) * 1.1;
        if (d < 3) colour = 4;
        else if (d < 5) colour = 1;
        else if (d < 7) colour = 3;
        else if (d < 9) colour = 0;
        else if (d < 11) colour = 2;
        else if (d > 15) colour = (x + y) % 4 < 2 ? 4 : 1;
      }
      draft.set(x, y, colour);
    }
  return weave(draft, dyes, cell, seed);
}
