/** The six sides from which a garment is drawn: to be looked at where it cannot be turned, and to be compared. */
import type { Stand } from "../poster/camera";
import { drawPoster } from "../poster/poster";
import type { Patch } from "../poster/surface";
import type { View } from "./fidelity";

const right = Math.PI / 2;

/** From above it is seen a little from the front, so that a collar stays a collar. */
export const stands = {
  front: { yaw: 0, pitch: 0 },
  back: { yaw: Math.PI, pitch: 0 },
  left: { yaw: right, pitch: 0 },
  right: { yaw: -right, pitch: 0 },
  above: { yaw: 0, pitch: 1.1 },
  below: { yaw: 0, pitch: -0.6 },
} as const satisfies Record<string, Stand>;
export type Side = keyof typeof stands;
export const sides = Object.keys(stands) as Side[];

/** Of the views that are compared, and of those that are kept to be looked at. */
export const comparedSide = 384;
export const keptSide = 512;

/**
 * Draws the garment from its six sides; null where there is nothing to see.
 * @param finer not finer than it is shown when views are compared: a mean of four hides what is looked for
 */
export function drawViews(
  patches: () => Iterable<Patch>,
  viewSide: number = comparedSide,
  finer = 1,
): View[] | null {
  const views: View[] = [];
  for (const side of sides) {
    const pixels = drawPoster(patches, viewSide, stands[side], finer);
    if (!pixels) return null;
    views.push({ side: viewSide, pixels });
  }
  return views;
}
