import type { Texture } from "../patterns/tile";

/** sRGB bytes to linear light, and back in 4,096 steps. */
export const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
});
const ENCODED = Uint8Array.from({ length: 4097 }, (_, i) => {
  const c = i / 4096;
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
});

export function encode(light: number): number {
  return ENCODED[light <= 0 ? 0 : light >= 1 ? 4096 : (light * 4096 + 0.5) | 0]!;
}

interface Level {
  data: Float32Array;
  width: number;
  height: number;
}

const pyramids = new WeakMap<Texture, Level[]>();

/** The texture in linear light and its halves, so that distant cloth does not shimmer. */
function pyramid(texture: Texture): Level[] {
  const known = pyramids.get(texture);
  if (known) return known;
  const first = new Float32Array(texture.data.length);
  for (let i = 0; i < first.length; i++) first[i] = LINEAR[texture.data[i]!]!;
  const levels: Level[] = [{ data: first, width: texture.width, height: texture.height }];
  let last = levels[0]!;
  while (last.width > 8 && last.height > 8) {
    const [width, height] = [last.width >> 1, last.height >> 1];
    const data = new Float32Array(width * height * 3);
    const row = last.width * 3;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const from = y * 2 * row + x * 6;
        const to = (y * width + x) * 3;
        for (let k = 0; k < 3; k++)
          data[to + k] =
            (last.data[from + k]! +
              last.data[from + 3 + k]! +
              last.data[from + row + k]! +
              last.data[from + row + 3 + k]!) /
            4;
      }
    last = { data, width, height };
    levels.push(last);
  }
  pyramids.set(texture, levels);
  return levels;
}

/** Bilinear in linear light, from the level whose texels are about one sample wide; writes into `out`. */
export function sample(
  texture: Texture,
  u: number,
  v: number,
  texels: number,
  out: Float32Array,
): void {
  const levels = pyramid(texture);
  const wanted = texels <= 1 ? 0 : Math.round(Math.log2(texels));
  const level = levels[wanted >= levels.length ? levels.length - 1 : wanted]!;
  const { data, width, height } = level;
  const x = (u - Math.floor(u)) * width - 0.5;
  const y = (v - Math.floor(v)) * height - 0.5;
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const xa = x0 < 0 ? width - 1 : x0;
  const xb = x0 + 1 >= width ? 0 : x0 + 1;
  const ya = (y0 < 0 ? height - 1 : y0) * width;
  const yb = (y0 + 1 >= height ? 0 : y0 + 1) * width;
  const p = (ya + xa) * 3;
  const q = (ya + xb) * 3;
  const r = (yb + xa) * 3;
  const s = (yb + xb) * 3;
  const wp = (1 - fx) * (1 - fy);
  const wq = fx * (1 - fy);
  const wr = (1 - fx) * fy;
  const ws = fx * fy;
  out[0] = data[p]! * wp + data[q]! * wq + data[r]! * wr + data[s]! * ws;
  out[1] = data[p + 1]! * wp + data[q + 1]! * wq + data[r + 1]! * wr + data[s + 1]! * ws;
  out[2] = data[p + 2]! * wp + data[q + 2]! * wq + data[r + 2]! * wr + data[s + 2]! * ws;
}
