import { knownExtensions } from "../caps";
import { quoted, refuseGarment } from "../refusal";
import { listAt, type Row } from "./gltf";

/**
 * Refuses what would have to be understood and is not. Optional extensions nobody here knows are allowed:
 * they are not read, and the jurors' copy is written without them.
 */
export function checkExtensions(root: Row): void {
  const required = listAt(root, "extensionsRequired");
  const stranger = required.find((name) => !knownExtensions.has(name));
  if (stranger !== undefined) refuseGarment("garment-extension", quoted(stranger));
}
