import { rgb, type Dye, type Rgb } from "../patterns/colour";
import type { Texture } from "../patterns/tile";
import type { Picture } from "./render";

/** A piece of cloth cut with pinking shears, at `mmPerPixel`, lit from the upper left. */
export function swatch(
  cloth: Texture,
  repeat: [number, number],
  width: number,
  height: number,
  mmPerPixel: number,
  tooth: number,
): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  const saw = (t: number) => (tooth === 0 ? 0 : (Math.abs(((t / tooth) % 1) - 0.5) * tooth) / 1.15);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inside = Math.min(
        x - saw(y),
        width - 1 - x - saw(y + tooth / 2),
        y - saw(x),
        height - 1 - y - saw(x + tooth / 2),
      );
      if (inside < -0.5) continue;
      look(
        cloth,
        (x * mmPerPixel) / repeat[0] + 0.14,
        (y * mmPerPixel) / repeat[1] + 0.14,
        (mmPerPixel * cloth.width) / repeat[0],
      );
      // the cloth lies in a slight wave and frays at its cut
      const light =
        1 + 0.03 * Math.sin(x * 0.012 + y * 0.007) - (inside < 3 ? 0.1 * (1 - inside / 3) : 0);
      const to = (y * width + x) * 4;
      for (let k = 0; k < 3; k++) data[to + k] = seen[k]! * light;
      data[to + 3] = 255 * Math.max(0, Math.min(1, inside + 0.5));
    }
  return { width, height, data };
}

const seen = new Float32Array(3);

/** Average of the texels under one pixel, left in `seen`. */
function look({ width, height, data }: Texture, u: number, v: number, texels: number): void {
  const count = Math.max(1, Math.min(4, Math.round(texels)));
  seen.fill(0);
  const x0 = (u - Math.floor(u)) * width;
  const y0 = (v - Math.floor(v)) * height;
  for (let j = 0; j < count; j++)
    for (let i = 0; i < count; i++) {
      const x = Math.floor(x0 + (i * texels) / count) % width;
      const y = Math.floor(y0 + (j * texels) / count) % height;
      const at = (y * width + x) * 3;
      seen[0] = seen[0]! + data[at]!;
      seen[1] = seen[1]! + data[at + 1]!;
      seen[2] = seen[2]! + data[at + 2]!;
    }
  const share = 1 / (count * count);
  for (let k = 0; k < 3; k++) seen[k] = seen[k]! * share;
}

/** A round chip of dyed yarn, wound on a card. */
export function chip(dye: Dye | Rgb, size: number): Picture {
  const colour = rgb(dye);
  const data = new Uint8ClampedArray(size * size * 4);
  const middle = size / 2;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const inside = middle - Math.hypot(x + 0.5 - middle, y + 0.5 - middle);
      if (inside < -0.5) continue;
      const to = (y * size + x) * 4;
      const thread = 0.93 + 0.07 * Math.sin(y * 1.1 + 0.25 * Math.sin(x * 0.06));
      const round = 0.97 + 0.05 * (1 - (x + y) / (2 * size));
      for (let k = 0; k < 3; k++) data[to + k] = Math.min(255, colour[k]! * thread * round);
      data[to + 3] = 255 * Math.max(0, Math.min(1, inside + 0.5));
    }
  return { width: size, height: size, data };
}
