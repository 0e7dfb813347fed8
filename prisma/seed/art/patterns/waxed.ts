import { blade, dyed } from "./resist";
import { blend, type Dye, type Rgb } from "./colour";
import { tileNoise } from "./chance";
import { Tile, turned, type Spot } from "./tile";

/** 苗族蜡染: wax spirals, with the fine cracks through which the dye creeps. */
export function batik(ground: Dye, figure: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const unit = px / 1000;
  const spiral = (x: number, y: number, r: number, sense: number, start: number) => {
    const path = Array.from({ length: 70 }, (_, i): Spot => {
      const t = i / 69;
      return turned(
        [x * unit, y * unit],
        start + sense * t * Math.PI * 4.6,
        (1 - t * 0.93) * r * unit,
      );
    });
    tile.line(path, (t) => (15 - 7 * t) * unit, figure);
    for (let i = 4; i < 34; i += 3) {
      const angle = start + sense * (i / 69) * Math.PI * 4.6;
      const at = turned([x * unit, y * unit], angle, ((1 - (i / 69) * 0.93) * r + 24) * unit);
      tile.fill(blade(at, angle + sense * 0.5, 30 * unit, 13 * unit), figure);
    }
  };
  for (const [cx, cy] of [
    [250, 250],
    [750, 750],
  ] as const) {
    spiral(cx - 84, cy - 56, 92, 1, 0.4);
    spiral(cx + 88, cy - 50, 92, -1, Math.PI - 0.4);
    spiral(cx, cy + 98, 96, 1, -Math.PI / 2);
  }
  for (const [cx, cy] of [
    [750, 250],
    [250, 750],
  ] as const) {
    const at: Spot = [cx * unit, cy * unit];
    for (const r of [150, 126, 74])
      tile.line(
        Array.from({ length: 61 }, (_, i) => turned(at, (i / 60) * 2 * Math.PI, r * unit)),
        8 * unit,
        figure,
      );
    for (let k = 0; k < 24; k++) {
      const angle = (k / 24) * 2 * Math.PI;
      tile.fill(blade(turned(at, angle, 84 * unit), angle, 36 * unit, 14 * unit), figure);
    }
    for (let k = 0; k < 8; k++) {
      const angle = (k / 8) * 2 * Math.PI;
      tile.fill(blade(turned(at, angle, 14 * unit), angle, 52 * unit, 22 * unit), figure);
    }
    for (let k = 0; k < 36; k++)
      tile.dot(turned(at, (k / 36) * 2 * Math.PI, 172 * unit), 5.4 * unit, figure);
  }
  for (const [x, y] of [
    [500, 500],
    [0, 0],
    [500, 0],
    [0, 500],
  ] as const)
    for (let k = 0; k < 12; k++)
      tile.fill(
        blade(
          turned([x * unit, y * unit], (k / 12) * 2 * Math.PI, 16 * unit),
          (k / 12) * 2 * Math.PI,
          44 * unit,
          15 * unit,
        ),
        figure,
      );
  crackle(tile, seed, blend(figure, ground, 0.62));
  return dyed(tile, seed, ground, figure);
}

/** Cracks follow the zero lines of two noises. */
function crackle(tile: Tile, seed: string, dye: Rgb) {
  const [a, b] = [tileNoise(`${seed}-a`, 9), tileNoise(`${seed}-b`, 17)];
  const { width, height, data } = tile;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = a(x / width, y / height) + 0.45 * b(x / width, y / height);
      const cover = Math.max(0, 1 - Math.abs(value) * 46) * 0.55;
      if (cover === 0) continue;
      const at = (y * width + x) * 3;
      for (let k = 0; k < 3; k++) data[at + k] = data[at + k]! + (dye[k]! - data[at + k]!) * cover;
    }
}

/** 凤凰扎染: rings left by thread round a gathered tip. */
export function tieDye(ground: Dye, figure: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const [a, b] = [tileNoise(`${seed}-edge`, 12), tileNoise(`${seed}-fold`, 40)];
  const knots: [number, number, number][] = [
    [0.25, 0.25, 0.2],
    [0.75, 0.75, 0.2],
    [0.75, 0.25, 0.12],
    [0.25, 0.75, 0.12],
    [0.5, 0.5, 0.06],
    [0, 0, 0.06],
    [0.5, 0, 0.045],
    [0, 0.5, 0.045],
  ];
  const pale = blend(figure, ground, 0.08);
  for (let y = 0; y < px; y++)
    for (let x = 0; x < px; x++) {
      const [u, v] = [x / px, y / px];
      let white = 0;
      for (const [cx, cy, r] of knots) {
        const dx = u - cx - Math.round(u - cx);
        const dy = v - cy - Math.round(v - cy);
        if (dx * dx + dy * dy > 1.9 * r * r) continue;
        const angle = Math.atan2(dy, dx);
        const d =
          Math.hypot(dx, dy) / r +
          0.09 * a(u, v) +
          0.05 * Math.sin(angle * 16 + 5 * b(u, v)) +
          0.03 * b(u, v);
        if (d > 1.15) continue;
        const ring = 0.5 + 0.5 * Math.cos(d * Math.PI * (r > 0.1 ? 6 : 2));
        const rays = 0.72 + 0.28 * Math.sin(angle * 26 + 8 * a(u, v));
        const soft = Math.max(0, Math.min(1, (1.06 - d) * 7));
        white = Math.max(white, soft * Math.pow(ring, 1.4) * rays);
      }
      const at = (y * px + x) * 3;
      for (let k = 0; k < 3; k++)
        tile.data[at + k] = tile.data[at + k]! + (pale[k]! - tile.data[at + k]!) * white;
    }
  tile.cloth(seed, 0.03, 0.09);
  return tile;
}
