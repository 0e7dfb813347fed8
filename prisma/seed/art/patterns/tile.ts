import { rgb, type Dye, type Rgb } from "./colour";
import { chance, tileNoise } from "./chance";

/** Opaque pixels, 8 bits, sRGB, three channels. */
export interface Texture {
  data: Uint8Array;
  width: number;
  height: number;
}

export type Spot = [x: number, y: number];

/** One repeat of a cloth. Whatever leaves one side comes in at the other, so the tile is always seamless. */
export class Tile implements Texture {
  readonly data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: Dye | Rgb,
  ) {
    const colour = rgb(ground);
    this.data = new Uint8Array(width * height * 3);
    for (let i = 0; i < this.data.length; i++) this.data[i] = colour[i % 3]!;
  }

  private dab(x: number, y: number, colour: Rgb, cover: number) {
    const { width, height, data } = this;
    const column = x >= 0 && x < width ? x : ((x % width) + width) % width;
    const row = y >= 0 && y < height ? y : ((y % height) + height) % height;
    const at = (row * width + column) * 3;
    data[at] = data[at]! + (colour[0] - data[at]!) * cover;
    data[at + 1] = data[at + 1]! + (colour[1] - data[at + 1]!) * cover;
    data[at + 2] = data[at + 2]! + (colour[2] - data[at + 2]!) * cover;
  }

  /** A thread or brush line, round at both ends, its width running from `w0` to `w1` pixels. */
  stroke(from: Spot, to: Spot, w0: number, w1: number, dye: Dye | Rgb, cover = 1) {
    const colour = rgb(dye);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const size = dx * dx + dy * dy || 1e-6;
    const reach = Math.max(w0, w1) / 2 + 1;
    const [x0, x1] = [
      Math.floor(Math.min(from[0], to[0]) - reach),
      Math.ceil(Math.max(from[0], to[0]) + reach),
    ];
    const [y0, y1] = [
      Math.floor(Math.min(from[1], to[1]) - reach),
      Math.ceil(Math.max(from[1], to[1]) + reach),
    ];
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const [px, py] = [x + 0.5 - from[0], y + 0.5 - from[1]];
        const t = Math.max(0, Math.min(1, (px * dx + py * dy) / size));
        const gap = Math.hypot(px - dx * t, py - dy * t) - (w0 + (w1 - w0) * t) / 2;
        if (gap < 0.5) this.dab(x, y, colour, cover * Math.min(1, 0.5 - gap));
      }
  }

  line(
    points: readonly Spot[],
    width: number | ((share: number) => number),
    dye: Dye | Rgb,
    cover = 1,
  ) {
    const wide = typeof width === "number" ? () => width : width;
    const last = points.length - 1;
    for (let i = 0; i < last; i++)
      this.stroke(points[i]!, points[i + 1]!, wide(i / last), wide((i + 1) / last), dye, cover);
  }

  dot(at: Spot, radius: number, dye: Dye | Rgb, cover = 1) {
    this.stroke(at, at, radius * 2, radius * 2, dye, cover);
  }

  /** Fills a closed outline; soft at its edge by coverage in quarter rows. */
  fill(outline: readonly Spot[], dye: Dye | Rgb, cover = 1) {
    const colour = rgb(dye);
    const ys = outline.map((p) => p[1]);
    const xs = outline.map((p) => p[0]);
    const [top, bottom] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
    const left = Math.floor(Math.min(...xs)) - 1;
    const wide = Math.ceil(Math.max(...xs)) - left + 2;
    const row = new Float32Array(wide);
    for (let y = top; y < bottom; y++) {
      row.fill(0);
      for (let q = 0; q < 4; q++) {
        const level = y + (q + 0.5) / 4;
        const hits: number[] = [];
        outline.forEach((p, i) => {
          const n = outline[(i + 1) % outline.length]!;
          if (p[1] <= level !== n[1] <= level)
            hits.push(p[0] + ((level - p[1]) / (n[1] - p[1])) * (n[0] - p[0]));
        });
        hits.sort((a, b) => a - b);
        for (let k = 0; k + 1 < hits.length; k += 2)
          span(row, hits[k]! - left, hits[k + 1]! - left, 0.25);
      }
      for (let x = 0; x < wide; x++)
        if (row[x]! > 0) this.dab(x + left, y, colour, cover * Math.min(1, row[x]!));
    }
  }

  ellipse(at: Spot, rx: number, ry: number, angle: number, dye: Dye | Rgb, cover = 1) {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const steps = Math.max(12, Math.round((rx + ry) * 0.8));
    this.fill(
      Array.from({ length: steps }, (_, i): Spot => {
        const t = (i / steps) * 2 * Math.PI;
        const [u, v] = [Math.cos(t) * rx, Math.sin(t) * ry];
        return [at[0] + u * c - v * s, at[1] + u * s + v * c];
      }),
      dye,
      cover,
    );
  }

  /** Changes every pixel by a factor around 1, e.g. the shade of threads. */
  shade(factor: (x: number, y: number) => number) {
    const { width, height, data } = this;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const by = factor(x, y);
        const at = (y * width + x) * 3;
        data[at] = Math.min(255, data[at]! * by);
        data[at + 1] = Math.min(255, data[at + 1]! * by);
        data[at + 2] = Math.min(255, data[at + 2]! * by);
      }
  }

  /** The hand of a cloth: uneven threads both ways and a slow drift of the dye. */
  cloth(seed: string, threads: number, cloudy: number) {
    const random = chance(seed);
    const { width, height } = this;
    const uneven = (count: number) => {
      const raw = Float32Array.from({ length: count }, () => random() * 2 - 1);
      return raw.map(
        (v, i) => (v + 0.5 * raw[(i + 1) % count]! + 0.5 * raw[(i + count - 1) % count]!) / 2,
      );
    };
    const [warp, weft] = [uneven(width), uneven(height)];
    const slow = tileNoise(seed, 7);
    // The drift is so slow that one value serves a block of pixels.
    const block = 4;
    const across = Math.ceil(width / block);
    const drift = Float32Array.from({ length: across * Math.ceil(height / block) }, (_, i) => {
      const [u, v] = [((i % across) * block) / width, (Math.floor(i / across) * block) / height];
      return cloudy * (slow(u, v) + 0.5 * slow(u * 3 + 0.37, v * 3 + 0.11));
    });
    const grain = Float32Array.from({ length: 4099 }, () => (random() * 2 - 1) * threads * 0.7);
    this.shade(
      (x, y) =>
        1 +
        threads * (warp[x]! + weft[y]!) +
        grain[(x * 31 + y * 577 + ((x * y) >> 3)) % 4099]! +
        drift[Math.floor(y / block) * across + Math.floor(x / block)]!,
    );
  }
}

function span(row: Float32Array, from: number, to: number, weight: number) {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  if (first === last) {
    row[first]! += (to - from) * weight;
    return;
  }
  row[first]! += (first + 1 - from) * weight;
  for (let x = first + 1; x < last; x++) row[x]! += weight;
  row[last]! += (to - last) * weight;
}

/** A closed smooth outline through places (Catmull–Rom). */
export function rounded(places: readonly Spot[], steps = 8): Spot[] {
  const count = places.length;
  const at = (i: number) => places[((i % count) + count) % count]!;
  return places.flatMap((_, i) =>
    Array.from({ length: steps }, (_, k): Spot => {
      const t = k / steps;
      const spline = (axis: 0 | 1) => {
        const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      };
      return [spline(0), spline(1)];
    }),
  );
}

/** A quadratic or cubic curve as places. */
export function curveThrough(from: Spot, by: Spot, to: Spot, steps = 16): Spot[] {
  return Array.from({ length: steps + 1 }, (_, k) => {
    const t = k / steps;
    const s = 1 - t;
    return [
      s * s * from[0] + 2 * s * t * by[0] + t * t * to[0],
      s * s * from[1] + 2 * s * t * by[1] + t * t * to[1],
    ];
  });
}

export const turned = (origin: Spot, angle: number, distance: number, aside = 0): Spot => [
  origin[0] + Math.cos(angle) * distance - Math.sin(angle) * aside,
  origin[1] + Math.sin(angle) * distance + Math.cos(angle) * aside,
];
