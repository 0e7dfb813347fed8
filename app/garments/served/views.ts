import { drawPoster } from "../poster/poster";
import type { Patch } from "../poster/surface";
import type { View } from "./fidelity";
import { sides, stands } from "./sides";

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
