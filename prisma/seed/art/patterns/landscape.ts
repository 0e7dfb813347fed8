import { blend, tone, type Dye, type Rgb } from "./colour";
import { chance, tileNoise } from "./chance";
import { curveThrough, rounded, Tile, turned, type Spot } from "./tile";

/** 乘云: scrolling clouds with comma heads, after the embroideries of the Han tombs at 马王堆. */
export function clouds(dyes: [ground: Dye, ...inks: Dye[]], px: number, seed: string): Tile {
  const [ground, first = "cinnabar", second = "gamboge", third = "glaze"] = dyes;
  const tile = new Tile(px, px, ground);
  const u = px / 1000;
  const comma = (at: Spot, angle: number, size: number, sense: number, dye: Dye | Rgb) => {
    const path = Array.from({ length: 34 }, (_, i): Spot => {
      const t = i / 33;
      return turned(at, angle + sense * (1 - t) * 4.4, size * (0.12 + 0.34 * (1 - t)), 0);
    });
    tile.line(path, (t) => size * (0.035 + 0.13 * Math.pow(t, 1.6)), dye);
    tile.dot(path[33]!, size * 0.115, dye);
  };
  const tail = (from: Spot, by: Spot, to: Spot, wide: number, dye: Dye | Rgb) =>
    tile.line(
      curveThrough(from, by, to, 26),
      (t) => wide * (0.16 + 0.84 * Math.sin(Math.PI * Math.pow(t, 0.7))),
      dye,
    );
  const figure = (x: number, y: number, flip: 1 | -1, inks: [Dye, Dye, Dye]) => {
    const p = (dx: number, dy: number): Spot => [(x + dx * flip * 1.12) * u, (y + dy * 1.12) * u];
    const a = (angle: number) => (flip > 0 ? angle : Math.PI - angle);
    const [one, two, three] = inks;
    tail(p(-210, 120), p(-60, 150), p(40, 20), 40 * u, one);
    tail(p(40, 20), p(110, -80), p(40, -150), 36 * u, one);
    comma(p(10, -128), a(0.4), 205 * u, flip, one);
    comma(p(-190, 80), a(-1.2), 180 * u, -flip, one);
    tail(p(30, 30), p(140, 60), p(205, -10), 28 * u, two);
    comma(p(188, -46), a(1.2), 150 * u, flip, two);
    tail(p(-90, 118), p(-40, 210), p(60, 205), 25 * u, two);
    comma(p(86, 180), a(2.2), 140 * u, flip, two);
    tail(p(-40, 70), p(-130, 10), p(-110, -70), 22 * u, three);
    comma(p(-92, -92), a(1.7), 120 * u, -flip, three);
    for (const [dx, dy, r] of [
      [120, -120, 9],
      [140, -142, 6],
      [-200, -40, 8],
      [150, 120, 8],
      [-20, -220, 7],
    ] as const)
      tile.dot(p(dx, dy), r * u, dx > 0 ? three : two);
  };
  figure(260, 270, 1, [first, second, third]);
  figure(740, 270, -1, [second, third, first]);
  figure(240, 770, -1, [third, first, second]);
  figure(760, 770, 1, [first, third, second]);
  // chain stitch: the lines are rows of small loops
  const dots = tileNoise(`${seed}-loop`, 130);
  tile.shade((x, y) => 1 + 0.05 * dots(x / px, y / px));
  tile.cloth(seed, 0.02, 0.03);
  return tile;
}

/** 洞庭波: scale waves, brightest at their heart. Each row lies over the one above it, without end. */
export function waves(deep: Dye, light: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, deep);
  const noise = tileNoise(seed, 9);
  const [rows, cols] = [16, 8];
  const [wide, high] = [px / cols, px / rows];
  const radius = wide / 2;
  const band = 0.155;
  // dark water between the arcs, the arcs lighter towards the heart; 16 steps of drift
  const shades = Array.from({ length: 16 }, (_, k) =>
    Array.from({ length: 7 }, (__, ring) => {
      const drift = k / 7.5 - 1;
      if (ring % 2 === 1) return blend(deep, light, 0.04 + 0.06 * drift);
      return blend(deep, light, ring === 0 ? 0.92 : 0.16 + 0.13 * ring + 0.16 * drift);
    }),
  );
  for (let y = 0; y < px; y++)
    for (let x = 0; x < px; x++) {
      for (let row = Math.floor((y + radius) / high); row >= 0; row--) {
        const shift = (((row % 2) + 2) % 2) / 2;
        const column = Math.round(x / wide - shift);
        const [cx, cy] = [(column + shift) * wide, row * high];
        const d = Math.hypot(x + 0.5 - cx, y + 0.5 - cy) / radius;
        if (d > 1) continue;
        const tones =
          shades[Math.max(0, Math.min(15, Math.round(noise(cx / px, cy / px) * 7.5 + 7.5)))]!;
        const place = (1 - d) / band;
        const ring = Math.min(6, Math.floor(place));
        // one pixel of softness between rings
        const soft = Math.min(1, ((place - ring) * band * radius) / 1.2);
        const [p, q] = [tones[ring]!, tones[Math.max(0, ring - 1)]!];
        const at = (y * px + x) * 3;
        for (let k = 0; k < 3; k++) tile.data[at + k] = q[k]! + (p[k]! - q[k]!) * soft;
        break;
      }
    }
  tile.cloth(seed, 0.025, 0.045);
  return tile;
}

/** 湘妃竹: culms with their joints, leaves, and the tear stains of the story. */
export function bamboo(ground: Dye, culm: Dye, stain: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const random = chance(seed);
  const u = px / 1000;
  const stalks: [x: number, wide: number, shift: number][] = [
    [90, 34, 120],
    [245, 22, 420],
    [410, 40, 30],
    [560, 24, 260],
    [735, 36, 520],
    [890, 20, 330],
  ];
  for (const [x, wide, shift] of stalks) {
    const sway = (y: number) => x + 9 * Math.sin((y / 1000) * 2 * Math.PI + x);
    for (let y = 0; y < 1000; y += 6) {
      const [p, q]: [Spot, Spot] = [
        [sway(y) * u, y * u],
        [sway(y + 6) * u, (y + 6.5) * u],
      ];
      tile.stroke(p, q, wide * u, wide * u, blend(ground, culm, 0.75));
      tile.stroke(
        [p[0] - wide * 0.26 * u, p[1]],
        [q[0] - wide * 0.26 * u, q[1]],
        wide * 0.26 * u,
        wide * 0.26 * u,
        blend(culm, ground, 0.5),
      );
      tile.stroke(
        [p[0] + wide * 0.36 * u, p[1]],
        [q[0] + wide * 0.36 * u, q[1]],
        wide * 0.2 * u,
        wide * 0.2 * u,
        tone(culm, -0.1),
      );
    }
    for (const node of [shift, shift + 260, shift + 520, shift + 765]) {
      const y = node % 1000;
      const at: Spot = [sway(y) * u, y * u];
      tile.stroke(
        [at[0] - wide * 0.56 * u, at[1]],
        [at[0] + wide * 0.56 * u, at[1]],
        7 * u,
        7 * u,
        tone(culm, -0.14),
      );
      tile.stroke(
        [at[0] - wide * 0.5 * u, at[1] - 7 * u],
        [at[0] + wide * 0.5 * u, at[1] - 7 * u],
        3.4 * u,
        3.4 * u,
        blend(culm, ground, 0.7),
      );
      for (let k = 0; k < 5; k++) {
        const side = k % 2 ? 1 : -1;
        const angle = side > 0 ? 0.55 + random() * 0.8 : Math.PI - 0.55 - random() * 0.8;
        const long = (95 + random() * 60) * u;
        const foot = turned(at, side > 0 ? 0.2 : Math.PI - 0.2, wide * 0.5 * u + random() * 26 * u);
        tile.fill(
          rounded(
            [
              foot,
              turned(foot, angle, long * 0.35, 9 * u),
              turned(foot, angle + 0.06, long),
              turned(foot, angle, long * 0.35, -8 * u),
            ],
            6,
          ),
          k % 3 === 0 ? tone(culm, -0.08) : blend(culm, ground, 0.18),
        );
      }
    }
    for (let k = 0; k < 26; k++) {
      const y = random() * 1000;
      const at: Spot = [(sway(y) + (random() - 0.5) * wide * 0.8) * u, y * u];
      const r = (3 + random() * 7) * u;
      tile.ellipse(at, r, r * 1.5, random(), stain, 0.5);
      tile.ellipse(at, r * 0.6, r, random(), tone(stain, -0.1), 0.75);
    }
  }
  tile.cloth(seed, 0.025, 0.03);
  return tile;
}

/** 窗棂: the stepped lattice of an academy's windows, one line weaving over the other. */
export function lattice(ground: Dye, line: Dye, accent: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const cell = px / 8;
  const wide = px * 0.019;
  const bar = (x0: number, y0: number, x1: number, y1: number, dye: Dye | Rgb) => {
    for (const [w, tint] of [
      [wide, tone(dye, -0.06)],
      [wide * 0.55, tone(dye, 0.05)],
    ] as const)
      tile.fill(
        [
          [x0 * cell - w / 2, y0 * cell - w / 2],
          [x1 * cell + w / 2, y0 * cell - w / 2],
          [x1 * cell + w / 2, y1 * cell + w / 2],
          [x0 * cell - w / 2, y1 * cell + w / 2],
        ],
        tint,
      );
  };
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 4; i++) {
      const [x, y] = [i * 2, j * 2];
      const odd = (i + j) % 2 === 1;
      bar(x, y, x + 2, y, line);
      bar(x, y, x, y + 2, line);
      if (odd) {
        bar(x + 0.5, y + 0.5, x + 1.5, y + 0.5, line);
        bar(x + 0.5, y + 1.5, x + 1.5, y + 1.5, line);
        bar(x + 0.5, y + 0.5, x + 0.5, y + 1.5, line);
        bar(x + 1.5, y + 0.5, x + 1.5, y + 1.5, line);
        for (const [a, b, c, d] of [
          [1, 0, 1, 0.5],
          [1, 1.5, 1, 2],
          [0, 1, 0.5, 1],
          [1.5, 1, 2, 1],
        ] as const)
          bar(x + a, y + b, x + c, y + d, line);
      } else {
        for (const dx of [0, 1.5])
          for (const dy of [0, 1.5]) {
            bar(x + dx, y + 0.5 + (dy > 0 ? 1 : 0), x + dx + 0.5, y + 0.5 + (dy > 0 ? 1 : 0), line);
            bar(x + 0.5 + (dx > 0 ? 1 : 0), y + dy, x + 0.5 + (dx > 0 ? 1 : 0), y + dy + 0.5, line);
          }
        const at: Spot = [(x + 1) * cell, (y + 1) * cell];
        for (let k = 0; k < 4; k++)
          tile.ellipse(
            turned(at, Math.PI / 4 + (k * Math.PI) / 2, cell * 0.15),
            cell * 0.14,
            cell * 0.085,
            Math.PI / 4 + (k * Math.PI) / 2,
            accent,
          );
        tile.dot(at, cell * 0.045, line);
      }
    }
  tile.cloth(seed, 0.03, 0.02);
  return tile;
}
