import type { Picture, Surface, Wrap } from "./surface";

/** sRGB byte to linear light (IEC 61966-2-1). */
export const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Linear light in steps of 1/8192, coded as sRGB bytes: finer than a byte can tell, even in the shadows. */
const coded = Uint8Array.from({ length: 8193 }, (_, step) => {
  const light = step / 8192;
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(value * 255);
});

/** Linear light 0…1 to an sRGB byte. */
export function toByte(light: number): number {
  return coded[Math.round(Math.min(1, Math.max(0, light)) * 8192)] as number;
}

/** One size of a picture, in linear light: RGBA. */
interface Level {
  width: number;
  height: number;
  light: Float32Array;
}

/** A picture at full size and at every half of it, so that a fine weave seen from afar does not flicker. */
export class Texture {
  private readonly levels: Level[];
  constructor(picture: Picture) {
    this.levels = [toLight(picture)];
    for (let last = this.levels[0] as Level; last.width > 1 || last.height > 1;) {
      last = halve(last);
      this.levels.push(last);
    }
  }

  /**
   * Which level suits a triangle: a fraction lies between two, so that a picture of 1,500 pixels and one of 1,024 look
   * alike from afar.
   * @param uvArea its area in texture coordinates
   * @param pixelArea its area in the picture, in pixels
   */
  levelFor(uvArea: number, pixelArea: number): number {
    const { width, height } = this.levels[0] as Level;
    const texels = (uvArea * width * height) / Math.max(pixelArea, 1e-6);
    const level = Math.log2(Math.max(texels, 1e-6)) / 2;
    return Math.min(this.levels.length - 1, Math.max(0, level));
  }

  /** Writes linear RGBA at (u, v) into `out`, mixed from the four nearest texels of the two nearest levels. */
  sample(level: number, u: number, v: number, wrap: Surface["wrap"], out: Float64Array): void {
    const finer = Math.floor(level);
    const share = level - finer;
    out.fill(0);
    this.add(1 - share, finer, u, v, wrap, out);
    if (share > 0) this.add(share, finer + 1, u, v, wrap, out);
  }

  private add(
    share: number,
    level: number,
    u: number,
    v: number,
    wrap: Surface["wrap"],
    out: Float64Array,
  ): void {
    const { width, height, light } = this.levels[level] as Level;
    const x = u * width - 0.5;
    const y = v * height - 0.5;
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const fx = x - x0;
    const fy = y - y0;
    const left = wrapped(x0, width, wrap[0]);
    const right = wrapped(x0 + 1, width, wrap[0]);
    const top = wrapped(y0, height, wrap[1]) * width;
    const bottom = wrapped(y0 + 1, height, wrap[1]) * width;
    for (let part = 0; part < 4; part += 1) {
      const above = mix(light[(top + left) * 4 + part], light[(top + right) * 4 + part], fx);
      const below = mix(light[(bottom + left) * 4 + part], light[(bottom + right) * 4 + part], fx);
      out[part] = (out[part] as number) + share * (above + (below - above) * fy);
    }
  }
}

const mix = (a = 0, b = 0, share = 0) => a + (b - a) * share;

/** Folds a texel's number into the picture: clamped, mirrored or repeated. */
export function wrapped(index: number, size: number, wrap: Wrap): number {
  if (wrap === 33071) return Math.min(size - 1, Math.max(0, index));
  if (wrap === 10497) return ((index % size) + size) % size;
  const period = 2 * size;
  const folded = ((index % period) + period) % period;
  return folded < size ? folded : period - 1 - folded;
}

function toLight({ width, height, pixels }: Picture): Level {
  const light = new Float32Array(width * height * 4);
  for (let at = 0; at < light.length; at += 4) {
    for (let part = 0; part < 3; part += 1)
      light[at + part] = linear[pixels[at + part] as number] as number;
    light[at + 3] = (pixels[at + 3] as number) / 255;
  }
  return { width, height, light };
}

function halve({ width, height, light }: Level): Level {
  const half = {
    width: Math.max(1, width >> 1),
    height: Math.max(1, height >> 1),
  };
  const result = new Float32Array(half.width * half.height * 4);
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1)
      for (let part = 0; part < 4; part += 1) {
        let sum = 0;
        for (let corner = 0; corner < 4; corner += 1) {
          const sourceX = Math.min(width - 1, x * 2 + (corner & 1));
          const sourceY = Math.min(height - 1, y * 2 + (corner >> 1));
          sum += light[(sourceY * width + sourceX) * 4 + part] as number;
        }
        result[(y * half.width + x) * 4 + part] = sum / 4;
      }
  return { ...half, light: result };
}
