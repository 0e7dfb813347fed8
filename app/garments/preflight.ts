import type { Glb } from "./glb";
import { checkBuffers } from "./preflight/buffers";
import { checkExtensions } from "./preflight/extensions";
import { rootOf } from "./preflight/gltf";
import { checkImages } from "./preflight/images";
import { checkNumbers } from "./preflight/numbers";
import { checkScene } from "./preflight/scene";

/**
 * Reads a garment's own numbers and refuses what would cost too much to open, before any decoder,
 * validator or viewer acts on them. Takes time in proportion to the file, and
 * allocates by its description alone.
 * @returns what the default scene draws, instances counted each
 * @throws GarmentRefused
 */
export function preflight({ json, bin }: Glb): { drawCalls: number; triangles: number } {
  const root = rootOf(json);
  checkExtensions(root);
  const { views, accessors } = checkBuffers(root, bin);
  checkImages(root, views);
  const drawn = checkScene(root, accessors);
  checkNumbers(root, accessors);
  return drawn;
}
