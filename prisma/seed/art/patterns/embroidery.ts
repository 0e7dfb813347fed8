import { blend, tone, type Dye, type Rgb } from "./colour";
import { chance } from "./chance";
import { curveThrough, Tile, turned, type Spot } from "./tile";

/**
 * Needlework in the manner of 湘绣: every shape is laid in silk stitches that follow its growth, in
 * overlapping rows whose shades run into each other (掺针). A stitch shines by its direction.
 */
export class Needle {
  private readonly random: () => number;

  constructor(
    readonly tile: Tile,
    readonly unit: number,
    seed: string,
  ) {
    this.random = chance(seed);
  }

  private stitch(from: Spot, to: Spot, colour: Rgb, width: number) {
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const shine = 0.055 * Math.cos(2 * (angle - 0.9)) + (this.random() - 0.5) * 0.05;
    this.tile.stroke(from, to, width, width * 0.72, tone(colour, shine), 0.94);
  }

  /** A petal or leaf from its foot: long, wide, bent aside, shaded from foot to tip. */
  petal(
    foot: Spot,
    angle: number,
    shape: {
      long: number;
      wide: number;
      bend?: number;
      notch?: number;
      split?: number;
      crown?: number;
    },
    shades: [foot: Dye | Rgb, middle: Dye | Rgb, tip: Dye | Rgb],
  ) {
    const { long, wide, bend = 0, notch = 0, split = 0, crown = 1 } = shape;
    const width = 3.1 * this.unit;
    const profile = (t: number) =>
      Math.pow(Math.sin(Math.PI * Math.pow(0.08 + t * 0.88, crown)), 0.7);
    const place = (t: number, s: number): Spot => {
      const reach = 1 - notch * Math.pow(1 - Math.abs(s), 2);
      return turned(
        foot,
        angle + bend * t,
        long * t * reach * (1 - 0.16 * s * s * t),
        (s * wide * profile(t)) / 2,
      );
    };
    const mix = (t: number) =>
      t < 0.5 ? blend(shades[0], shades[1], t * 2) : blend(shades[1], shades[2], t * 2 - 1);
    // a dark bed, so that no ground shows between stitches
    const rim: Spot[] = [];
    for (let k = 0; k <= 12; k++) rim.push(place(k / 12, -1));
    for (let k = 12; k >= 0; k--) rim.push(place(k / 12, 1));
    this.tile.fill(rim, tone(mix(0.4), -0.1));
    this.tile.line([...rim, rim[0]!], width * 0.8, tone(mix(0.6), -0.13), 0.85);
    const rows = 4;
    const across = Math.max(7, Math.round(wide / (width * 0.58)));
    for (let r = 0; r < rows; r++)
      for (let k = 0; k <= across; k++) {
        const s = (k / across) * 2 - 1;
        const from = r / rows + (this.random() - 0.5) * 0.16;
        const to = from + 0.36 + this.random() * 0.1;
        const [t0, t1] = [Math.max(0, from), Math.min(0.985, to)];
        if (t1 <= t0) continue;
        const shade = mix((t0 + t1) / 2);
        this.stitch(
          place(t0, s * 0.95),
          place(t1, s * 0.93),
          split === 0 ? shade : tone(shade, s > 0 ? split : -split),
          width,
        );
      }
  }

  stem(points: readonly Spot[], width: number, from: Dye | Rgb, to: Dye | Rgb) {
    for (let i = 0; i + 1 < points.length; i++) {
      const [p, q] = [points[i]!, points[i + 1]!];
      const angle = Math.atan2(q[1] - p[1], q[0] - p[0]);
      for (const s of [-0.3, 0, 0.3])
        this.stitch(
          turned(p, angle, -width * 0.4, s * width),
          turned(q, angle, width * 0.4, s * width + width * 0.16),
          blend(from, to, i / points.length),
          width * 0.46,
        );
    }
  }

  /** Seed stitches: the stamens. */
  seeds(at: Spot, radius: number, count: number, dye: Dye | Rgb) {
    for (let k = 0; k < count; k++) {
      const p = turned(at, k * 2.39996, Math.sqrt((k + 0.5) / count) * radius);
      this.tile.dot(p, 3.6 * this.unit, tone(dye, -0.14));
      this.tile.dot(
        [p[0] - this.unit * 0.7, p[1] - this.unit * 0.8],
        2.6 * this.unit,
        tone(dye, 0.05),
      );
    }
  }

  leaf(foot: Spot, angle: number, long: number, wide: number, dye: Dye | Rgb) {
    this.petal(foot, angle, { long, wide, bend: 0.22, split: 0.045 }, [
      tone(dye, -0.06),
      dye,
      tone(dye, 0.08),
    ]);
    const rib = Array.from({ length: 8 }, (_, k) =>
      turned(foot, angle + 0.22 * (k / 8), (long * k) / 8),
    );
    this.stem(rib, 2.2 * this.unit, tone(dye, -0.14), tone(dye, -0.04));
  }

  branch(from: Spot, by: Spot, to: Spot, dye: Dye | Rgb) {
    this.stem(curveThrough(from, by, to, 16), 6.5 * this.unit, tone(dye, -0.05), tone(dye, 0.08));
  }

  /** 芙蓉: five broad overlapping petals with a deep eye. */
  hibiscus(at: Spot, radius: number, turn: number, dye: Dye | Rgb, eye: Dye | Rgb) {
    for (let k = 0; k < 5; k++) {
      const angle = turn + (k / 5) * 2 * Math.PI;
      this.petal(
        turned(at, angle, radius * 0.06),
        angle,
        { long: radius, wide: radius * 0.98, bend: 0.14, notch: 0.1, crown: 1.75 },
        [blend(dye, eye, 0.75), tone(dye, 0.02), tone(dye, 0.13)],
      );
    }
    for (let k = 0; k < 5; k++) {
      const angle = turn + 0.6 + (k / 5) * 2 * Math.PI;
      this.petal(at, angle, { long: radius * 0.42, wide: radius * 0.36 }, [
        eye,
        blend(dye, eye, 0.4),
        tone(dye, 0.06),
      ]);
    }
    this.seeds(at, radius * 0.13, 15, "gamboge");
  }

  /** 牡丹: crowded petals, paler and larger outwards. */
  peony(at: Spot, radius: number, turn: number, dye: Dye | Rgb, eye: Dye | Rgb) {
    const rings: [number, number, number, number][] = [
      [9, 0.42, 0.58, 0.6],
      [8, 0.24, 0.56, 0.54],
      [7, 0.1, 0.46, 0.46],
      [5, 0.02, 0.3, 0.32],
    ];
    rings.forEach(([count, start, long, wide], r) => {
      for (let k = 0; k < count; k++) {
        const angle = turn + r * 0.35 + (k / count) * 2 * Math.PI + (this.random() - 0.5) * 0.12;
        const size = 0.92 + this.random() * 0.14;
        this.petal(
          turned(at, angle, radius * start),
          angle,
          {
            long: radius * long * size,
            wide: radius * wide,
            notch: 0.14,
            crown: 1.15,
            bend: (this.random() - 0.5) * 0.3,
          },
          [blend(dye, eye, 0.6), blend(dye, eye, 0.1 + r * 0.12), tone(dye, 0.14 - r * 0.025)],
        );
      }
    });
    this.seeds(at, radius * 0.09, 9, "gamboge");
  }

  /** 荷: seen from the side, petals standing up round the pod. */
  lotus(at: Spot, radius: number, up: number, dye: Dye | Rgb, tip: Dye | Rgb) {
    for (const [count, spread, long] of [
      [7, 2.5, 0.9],
      [6, 1.75, 1],
      [4, 0.95, 0.98],
    ] as const)
      for (let k = 0; k < count; k++) {
        const s = k / (count - 1) - 0.5;
        const angle = up + s * spread;
        this.petal(
          turned(at, up + Math.PI, radius * 0.06),
          angle,
          { long: radius * long * (1 - Math.abs(s) * 0.12), wide: radius * 0.4, bend: s * 0.35 },
          [tone(dye, 0.1), tone(dye, 0.04), blend(dye, tip, 0.8)],
        );
      }
    this.petal(
      turned(at, up, -radius * 0.12),
      up,
      { long: radius * 0.52, wide: radius * 0.42, notch: 0.1 },
      [tone(dye, 0.12), tone(dye, 0.06), blend(dye, tip, 0.6)],
    );
  }

  /** A lotus leaf from above: veins run to a waving rim. */
  pad(at: Spot, radius: number, dye: Dye | Rgb) {
    const rim = (angle: number) =>
      radius * (1 + 0.05 * Math.sin(angle * 5 + radius) + 0.025 * Math.sin(angle * 11));
    const rays = 150;
    this.tile.fill(
      Array.from({ length: 60 }, (_, k) =>
        turned(at, (k / 60) * 2 * Math.PI, rim((k / 60) * 2 * Math.PI)),
      ),
      tone(dye, -0.12),
    );
    for (let r = 0; r < 5; r++)
      for (let k = 0; k < rays; k++) {
        const angle = (k / rays) * 2 * Math.PI;
        if (r === 0 && k % 2) continue;
        const from = Math.max(0.04, r / 5 + (this.random() - 0.5) * 0.1);
        const to = Math.min(0.99, from + 0.26 + this.random() * 0.06);
        const fold = 0.045 * Math.cos(angle * 13) + 0.06 * Math.cos(angle - 0.8);
        this.stitch(
          turned(at, angle, rim(angle) * from),
          turned(at, angle, rim(angle) * to),
          tone(dye, 0.05 - 0.11 * from + fold),
          3.4 * this.unit,
        );
      }
    for (let k = 0; k < 13; k++) {
      const angle = 0.24 + (k / 13) * 2 * Math.PI;
      const vein = [0.06, 0.35, 0.65, 0.93].map((t) => turned(at, angle, rim(angle) * t));
      this.stem(vein, 2 * this.unit, tone(dye, 0.17), tone(dye, 0.1));
    }
    this.tile.dot(at, radius * 0.06, tone(dye, 0.18));
  }
}

export interface FloralDyes {
  ground: Dye;
  flower: Dye | Rgb;
  eye: Dye | Rgb;
  leaf: Dye | Rgb;
}

function silk(tile: Tile, seed: string) {
  tile.cloth(seed, 0.012, 0.016);
  return tile;
}

export function hibiscusSprays(dyes: FloralDyes, px: number, seed: string): Tile {
  const tile = new Tile(px, px, dyes.ground);
  const u = px / 1000;
  const needle = new Needle(tile, u, seed);
  const at = (x: number, y: number): Spot => [x * u, y * u];
  const wood = blend("tea", dyes.leaf, 0.4);
  const spray = (x: number, y: number, flip: 1 | -1) => {
    const p = (dx: number, dy: number) => at(x + dx * flip * 1.2, y + dy * 1.2);
    const a = (angle: number) => (flip > 0 ? angle : Math.PI - angle);
    needle.branch(p(-190, 210), p(-60, 60), p(40, -30), wood);
    needle.branch(p(-90, 110), p(40, 130), p(150, 96), wood);
    needle.branch(p(-20, 20), p(-60, -110), p(-120, -170), wood);
    for (const [dx, dy, angle, long] of [
      [-150, 165, 2.7, 105],
      [-120, 130, 1.0, 100],
      [30, 122, 1.25, 92],
      [-50, 70, -2.5, 112],
      [-58, -70, -0.5, 84],
      [-80, -120, -2.9, 92],
      [90, 106, -0.7, 88],
    ] as const)
      needle.leaf(p(dx, dy), a(angle), long * 1.25 * u, long * 0.5 * u, dyes.leaf);
    needle.hibiscus(p(58, -42), 158 * u, a(-0.7), dyes.flower, dyes.eye);
    needle.hibiscus(p(168, 92), 104 * u, a(0.4), tone(dyes.flower, 0.05), dyes.eye);
    for (const [dx, dy, angle] of [
      [-124, -176, -2.0],
      [-60, -118, -0.9],
    ] as const) {
      needle.petal(p(dx, dy), a(angle), { long: 62 * u, wide: 44 * u }, [
        dyes.eye,
        dyes.flower,
        tone(dyes.flower, 0.1),
      ]);
      needle.petal(p(dx, dy), a(angle), { long: 34 * u, wide: 34 * u }, [
        tone(dyes.leaf, -0.05),
        dyes.leaf,
        tone(dyes.leaf, 0.05),
      ]);
    }
  };
  spray(260, 270, 1);
  spray(760, 770, -1);
  for (const [x, y] of [
    [700, 190],
    [800, 260],
    [180, 760],
    [310, 690],
  ] as const)
    needle.petal(at(x, y), x * 0.01, { long: 44 * u, wide: 34 * u, notch: 0.1 }, [
      blend(dyes.flower, dyes.eye, 0.4),
      dyes.flower,
      tone(dyes.flower, 0.1),
    ]);
  return silk(tile, seed);
}

export function lotusPond(dyes: FloralDyes, px: number, seed: string): Tile {
  const tile = new Tile(px, px, dyes.ground);
  const u = px / 1000;
  const needle = new Needle(tile, u, seed);
  const at = (x: number, y: number): Spot => [x * u, y * u];
  const water = blend(dyes.ground, dyes.leaf, 0.35);
  for (const [x, y, w] of [
    [120, 120, 150],
    [560, 500, 190],
    [820, 130, 110],
    [300, 960, 170],
    [880, 640, 130],
  ] as const)
    for (let k = 0; k < 3; k++)
      needle.stem(
        curveThrough(
          at(x - w / 2 + k * 18, y + k * 17),
          at(x, y - 12 + k * 17),
          at(x + w / 2 - k * 26, y + k * 17),
          10,
        ),
        2.2 * u,
        water,
        water,
      );
  const blossom = (x: number, y: number, r: number, lean: number) => {
    needle.stem(
      curveThrough(at(x - lean * 60, y + r * 2.3), at(x - lean * 50, y + r), at(x, y), 12),
      6 * u,
      tone(dyes.leaf, -0.03),
      tone(dyes.leaf, 0.05),
    );
    needle.lotus(at(x, y), r * u, -Math.PI / 2 + lean * 0.25, dyes.flower, dyes.eye);
  };
  needle.pad(at(250, 520), 150 * u, dyes.leaf);
  needle.pad(at(745, 905), 168 * u, tone(dyes.leaf, -0.03));
  needle.pad(at(470, 745), 92 * u, tone(dyes.leaf, 0.05));
  needle.pad(at(905, 335), 104 * u, tone(dyes.leaf, 0.03));
  blossom(385, 330, 140, 1);
  blossom(800, 640, 122, -1);
  blossom(95, 845, 92, 1);
  needle.petal(at(640, 330), -1.7, { long: 92 * u, wide: 48 * u }, [
    dyes.leaf,
    dyes.flower,
    blend(dyes.flower, dyes.eye, 0.8),
  ]);
  needle.stem(
    curveThrough(at(650, 330), at(672, 400), at(660, 470), 10),
    4.6 * u,
    dyes.leaf,
    dyes.leaf,
  );
  return silk(tile, seed);
}

export function peonyScroll(dyes: FloralDyes, px: number, seed: string): Tile {
  const tile = new Tile(px, px, dyes.ground);
  const u = px / 1000;
  const needle = new Needle(tile, u, seed);
  const at = (x: number, y: number): Spot => [x * u, y * u];
  // a scroll that runs through the cloth in one wave
  const wave = (x: number) => 500 + 215 * Math.sin((x / 1000) * 2 * Math.PI);
  for (const dy of [-250, 250])
    needle.stem(
      Array.from({ length: 51 }, (_, k) => at(k * 20, wave(k * 20 + (dy > 0 ? 500 : 0)) + dy)),
      6.4 * u,
      tone(dyes.leaf, -0.05),
      tone(dyes.leaf, 0.02),
    );
  for (let k = 0; k < 10; k++)
    for (const dy of [-250, 250]) {
      const x = k * 100 + 40;
      const shift = dy > 0 ? 500 : 0;
      const slope = Math.cos(((x + shift) / 1000) * 2 * Math.PI);
      needle.leaf(
        at(x, wave(x + shift) + dy),
        slope * 0.8 + (k % 2 ? 1.3 : -1.3),
        (92 + (k % 3) * 14) * u,
        44 * u,
        k % 3 === 0 ? tone(dyes.leaf, 0.06) : dyes.leaf,
      );
    }
  needle.peony(at(250, 300), 158 * u, 0.3, dyes.flower, dyes.eye);
  needle.peony(at(750, 800), 158 * u, 1.1, dyes.flower, dyes.eye);
  needle.peony(at(745, 255), 104 * u, 0.8, tone(dyes.flower, 0.05), dyes.eye);
  needle.peony(at(245, 755), 104 * u, 0.1, tone(dyes.flower, 0.05), dyes.eye);
  return silk(tile, seed);
}
