import { blend, tone, type Dye, type Rgb } from "./colour";
import { chance } from "./chance";
import { rounded, Tile, turned, type Spot } from "./tile";

/**
 * 蓝印花布: bean paste is pressed through a cut paper stencil, so every figure is made of small islands
 * with bridges of indigo between them.
 */

/** A leaf or petal of the stencil: pointed at both ends. */
export function blade(at: Spot, angle: number, long: number, wide: number, skew = 0): Spot[] {
  return rounded(
    [
      turned(at, angle, 0),
      turned(at, angle, long * 0.3, wide * (0.42 + skew)),
      turned(at, angle, long * 0.68, wide * (0.46 + skew)),
      turned(at, angle, long),
      turned(at, angle, long * 0.68, -wide * (0.46 - skew)),
      turned(at, angle, long * 0.3, -wide * (0.42 - skew)),
    ],
    6,
  );
}

function sprig(
  tile: Tile,
  at: Spot,
  angle: number,
  size: number,
  dye: Dye | Rgb,
  random: () => number,
) {
  for (let k = 0; k < 4; k++) {
    const foot = turned(at, angle, size * (0.16 + k * 0.24));
    for (const side of [-1, 1]) {
      const turn = angle + side * (0.75 - k * 0.08) + (random() - 0.5) * 0.12;
      const leaf = blade(
        turned(foot, turn, size * 0.06),
        turn,
        size * (0.34 - k * 0.035),
        size * 0.12,
      );
      tile.fill(leaf, dye);
    }
    tile.stroke(foot, turned(foot, angle, size * 0.15), size * 0.025, size * 0.018, dye);
  }
  tile.fill(blade(turned(at, angle, size * 1.08), angle, size * 0.26, size * 0.11), dye);
}

/** Rings of scalloped petals, each cut in two by a bridge. */
function peony(
  tile: Tile,
  at: Spot,
  radius: number,
  dye: Dye | Rgb,
  ground: Dye | Rgb,
  turn: number,
) {
  const rings: [count: number, from: number, to: number, wide: number][] = [
    [10, 0.72, 1, 0.23],
    [8, 0.46, 0.69, 0.2],
    [6, 0.24, 0.43, 0.15],
  ];
  rings.forEach(([count, from, to, wide], r) => {
    for (let k = 0; k < count; k++) {
      const angle = turn + ((k + (r % 2) / 2) / count) * 2 * Math.PI;
      const foot = turned(at, angle, radius * from);
      const long = radius * (to - from);
      tile.fill(
        rounded(
          [
            turned(foot, angle, 0),
            turned(foot, angle, long * 0.45, radius * wide * 0.95),
            turned(foot, angle, long * 0.95, radius * wide * 0.9),
            turned(foot, angle, long * 0.84, radius * wide * 0.34),
            turned(foot, angle, long * 1.02, 0),
            turned(foot, angle, long * 0.84, -radius * wide * 0.34),
            turned(foot, angle, long * 0.95, -radius * wide * 0.9),
            turned(foot, angle, long * 0.45, -radius * wide * 0.95),
          ],
          5,
        ),
        dye,
      );
      tile.stroke(
        turned(foot, angle, long * 0.2),
        turned(foot, angle, long * 0.72),
        radius * 0.03,
        radius * 0.014,
        ground,
      );
    }
  });
  tile.dot(at, radius * 0.1, dye);
  for (let k = 0; k < 8; k++)
    tile.dot(turned(at, (k / 8) * 2 * Math.PI, radius * 0.175), radius * 0.028, dye);
}

function butterfly(
  tile: Tile,
  at: Spot,
  size: number,
  angle: number,
  dye: Dye | Rgb,
  ground: Dye | Rgb,
) {
  for (const side of [-1, 1]) {
    for (const [lift, long, wide] of [
      [0.85, 0.62, 0.34],
      [2.05, 0.46, 0.3],
    ] as const) {
      const turn = angle + side * lift;
      tile.fill(
        blade(turned(at, turn, size * 0.08), turn, size * long, size * wide, side * 0.08),
        dye,
      );
      tile.dot(turned(at, turn, size * long * 0.68), size * 0.055, ground);
    }
    tile.line(
      [
        turned(at, angle, size * 0.22),
        turned(at, angle + side * 0.3, size * 0.4),
        turned(at, angle + side * 0.62, size * 0.48),
      ],
      size * 0.022,
      dye,
    );
  }
  tile.fill(blade(turned(at, angle, -size * 0.2), angle, size * 0.44, size * 0.1), dye);
}

function fish(
  tile: Tile,
  at: Spot,
  size: number,
  angle: number,
  dye: Dye | Rgb,
  ground: Dye | Rgb,
) {
  tile.fill(blade(turned(at, angle, -size * 0.4), angle, size * 0.85, size * 0.34), dye);
  for (let k = 0; k < 4; k++)
    for (const side of [-1, 0, 1]) {
      const p = turned(at, angle, size * (-0.16 + k * 0.11), side * size * 0.075 * (1 - k * 0.1));
      tile.line(
        [
          turned(p, angle + 1.9, size * 0.045),
          turned(p, angle, size * 0.035),
          turned(p, angle - 1.9, size * 0.045),
        ],
        size * 0.014,
        ground,
      );
    }
  tile.dot(turned(at, angle, size * 0.31, size * 0.03), size * 0.025, ground);
  for (const side of [-1, 0, 1]) {
    const turn = angle + Math.PI + side * 0.5;
    tile.fill(
      blade(turned(at, angle, -size * 0.43), turn, size * (side === 0 ? 0.2 : 0.34), size * 0.1),
      dye,
    );
    if (side !== 0)
      tile.fill(
        blade(
          turned(at, angle, size * 0.02, side * size * 0.19),
          angle + side * 2,
          size * 0.17,
          size * 0.08,
        ),
        dye,
      );
  }
}

/** The dye bath: mottled, a little lighter where paste kept it off, bleeding at the edges. */
export function dyed(tile: Tile, seed: string, ground: Dye | Rgb, figure: Dye | Rgb): Tile {
  const pale = blend(figure, ground, 0.16);
  const random = chance(`${seed}-specks`);
  for (let k = 0; k < 260; k++)
    tile.dot([random() * tile.width, random() * tile.height], 0.5 + random() * 0.9, pale, 0.14);
  tile.cloth(seed, 0.03, 0.05);
  return tile;
}

/** Peonies in medallions with leaves between them. */
export function resistPeony(ground: Dye, figure: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, tone(ground, 0));
  const random = chance(seed);
  const unit = px / 1000;
  const flowers: [x: number, y: number, r: number][] = [
    [250, 250, 172],
    [750, 750, 172],
    [752, 246, 96],
    [248, 752, 96],
  ];
  for (const [x, y, r] of flowers) {
    const at: Spot = [x * unit, y * unit];
    peony(tile, at, r * unit, figure, ground, random());
    const count = r > 120 ? 20 : 14;
    for (let k = 0; k < count * 2; k++)
      tile.dot(turned(at, (k / count) * Math.PI, (r + 26) * unit), 6.2 * unit, figure);
    for (let k = 0; k < 4; k++) {
      const angle = Math.PI / 4 + (k * Math.PI) / 2;
      if (r > 120)
        sprig(tile, turned(at, angle, (r + 46) * unit), angle, 92 * unit, figure, random);
      else
        sprig(
          tile,
          turned(at, angle + Math.PI / 4, (r + 44) * unit),
          angle + Math.PI / 4,
          74 * unit,
          figure,
          random,
        );
    }
  }
  for (const [x, y, turn] of [
    [500, 505, 0.4],
    [0, 12, 2.7],
  ] as const)
    butterfly(tile, [x * unit, y * unit], 108 * unit, turn, figure, ground);
  for (const [x, y] of [
    [500, 60],
    [500, 940],
    [60, 500],
    [940, 500],
  ] as const)
    for (let k = 0; k < 5; k++)
      tile.dot(turned([x * unit, y * unit], (k / 5) * 2 * Math.PI, 17 * unit), 7 * unit, figure);
  return dyed(tile, seed, ground, figure);
}

/** 鱼戏莲: fish among lotus leaves and rows of ripples. */
export function resistFish(ground: Dye, figure: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const random = chance(seed);
  const unit = px / 1000;
  for (let row = 0; row < 10; row++)
    for (let k = 0; k < 10; k++) {
      const at: Spot = [(k + (row % 2) / 2) * 100 * unit, (row * 100 + 50) * unit];
      for (const r of [44, 31, 18]) {
        const arc = Array.from({ length: 9 }, (_, i): Spot =>
          turned(at, Math.PI * (1.12 + (i / 8) * 0.76), r * unit),
        );
        tile.line(arc, 3.2 * unit, blend(figure, ground, 0.42));
      }
    }
  const plate = (x: number, y: number, r: number) => {
    const at: Spot = [x * unit, y * unit];
    tile.dot(at, r * unit * 1.16, ground);
    for (let k = 0; k < 14; k++)
      tile.fill(
        blade(
          turned(at, (k / 14) * 2 * Math.PI, r * 0.2 * unit),
          (k / 14) * 2 * Math.PI,
          r * 0.76 * unit,
          r * 0.27 * unit,
        ),
        figure,
      );
    tile.dot(at, r * 0.1 * unit, figure);
  };
  plate(262, 246, 128);
  plate(770, 742, 138);
  plate(90, 590, 74);
  for (const [x, y, turn, size] of [
    [640, 250, 0.5, 250],
    [250, 690, 3.6, 270],
    [520, 925, -0.4, 190],
    [905, 430, 2.4, 180],
  ] as const) {
    const at: Spot = [x * unit, y * unit];
    for (let k = -2; k <= 2; k++)
      tile.dot(turned(at, turn, k * 0.19 * size * unit), size * 0.25 * unit, ground);
    fish(tile, at, size * unit, turn, figure, ground);
  }
  for (let k = 0; k < 12; k++) {
    const at: Spot = [random() * px, random() * px];
    tile.dot(at, 13 * unit, ground);
    tile.dot(at, 8 * unit, figure);
    tile.dot(at, 4 * unit, ground);
  }
  return dyed(tile, seed, ground, figure);
}
