import { boundsOf, catalogue, standCamera, type Stand } from "./camera";
import { blankCanvas, brushwork, paint } from "./raster";
import type { Patch } from "./surface";
import { linear, toByte } from "./texture";

/** Silk white, the ground of the catalogue: #F7F4EE. */
export const silk = [0xf7, 0xf4, 0xee] as const;

/**
 * Pixels looked at for one portrait; a garment takes a tenth of it. Cloth in a thousand layers would take hours that an
 * inspection has not: it is painted smaller, and shown as large.
 */
const mostWork = 60e6;

/** Whether a garment is painted as finely as it is asked for: pictures of less are not held against each other. */
export function isPaintedWhole(patches: () => Iterable<Patch>, side: number): boolean {
  const bounds = boundsOf(patches());
  if (!bounds) return true;
  const camera = standCamera(patches(), bounds, side);
  return brushwork(side, camera, patches()) <= mostWork;
}

/**
 * A portrait of a garment.
 * @param patches asked several times, so that they need not be kept
 * @param side in pixels
 * @param finer painted at this multiple of its size in each direction, then averaged
 * @returns RGB, 8 bits, sRGB, rows from the top; null where there is nothing to see
 */
export function drawPoster(
  patches: () => Iterable<Patch>,
  side: number,
  stand: Stand = catalogue,
  finer = 2,
): Uint8Array | null {
  const bounds = boundsOf(patches());
  if (!bounds) return null;
  const wanted = side * finer;
  const first = standCamera(patches(), bounds, wanted, stand);
  const work = brushwork(wanted, first, patches());
  const large = work > mostWork ? Math.ceil(wanted * Math.sqrt(mostWork / work)) : wanted;
  const camera = large === wanted ? first : standCamera(patches(), bounds, large, stand);
  const ground = silk.map((byte) => linear[byte] as number) as [number, number, number];
  const canvas = blankCanvas(large, ground);
  paint(canvas, camera, patches());

  const pixels = new Uint8Array(side * side * 3);
  const from = (pixel: number) => Math.floor((pixel * large) / side);
  const behind = (pixel: number) => Math.max(from(pixel) + 1, from(pixel + 1));
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [bottom, right] = [behind(y), behind(x)];
      const count = (bottom - from(y)) * (right - from(x));
      for (let part = 0; part < 3; part += 1) {
        let sum = 0;
        for (let row = from(y); row < bottom; row += 1)
          for (let column = from(x); column < right; column += 1)
            sum += Math.min(1, canvas.light[(row * large + column) * 3 + part] as number);
        pixels[(y * side + x) * 3 + part] = toByte(sum / count);
      }
    }
  return pixels;
}
