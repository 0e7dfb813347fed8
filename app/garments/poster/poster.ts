import { boundsOf, catalogue, standCamera, type Stand } from "./camera";
import { blankCanvas, paint } from "./raster";
import type { Patch } from "./surface";
import { linear, toByte } from "./texture";

/** Silk white, the ground of the catalogue: #F7F4EE. */
export const silk = [0xf7, 0xf4, 0xee] as const;

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
  const large = side * finer;
  const camera = standCamera(patches(), bounds, large, stand);
  const ground = silk.map((byte) => linear[byte] as number) as [number, number, number];
  const canvas = blankCanvas(large, ground);
  paint(canvas, camera, patches());

  const pixels = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      for (let part = 0; part < 3; part += 1) {
        let sum = 0;
        for (let row = 0; row < finer; row += 1)
          for (let column = 0; column < finer; column += 1) {
            const at = (y * finer + row) * large + x * finer + column;
            sum += Math.min(1, canvas.light[at * 3 + part] as number);
          }
        pixels[(y * side + x) * 3 + part] = toByte(sum / (finer * finer));
      }
  return pixels;
}
