import { readGlb } from "~/garments/glb";
import { preflight } from "~/garments/preflight";
import { GarmentRefused } from "~/garments/refusal";
import { packGlb, skirt, type Draft } from "./garments";

export const base = await skirt();
export const copy = (): Draft => ({
  json: structuredClone(base.json),
  bin: Buffer.from(base.bin),
});

/** What the preflight says of a GLB: "accepted", or the refusal's code. Any other error is thrown on. */
export function codeOf(glb: Uint8Array): string {
  try {
    preflight(readGlb(glb));
    return "accepted";
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason.code;
    throw error;
  }
}

/** What the preflight says of an honest skirt after a change. */
export function changed(change: (draft: Draft) => void): string {
  const draft = copy();
  change(draft);
  return codeOf(packGlb(draft.json, draft.bin));
}

export const dataUri = (bytes: Uint8Array, type: string) =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

/** Packs the positions' view with meshopt's description, true or false. */
export function packed(
  draft: Draft,
  description: object,
  buffer: object = { byteLength: 1e6 },
): void {
  const fallback = { ...buffer, extensions: { EXT_meshopt_compression: { fallback: true } } };
  draft.json.buffers.push(fallback);
  draft.json.bufferViews[0] = {
    buffer: 1,
    byteLength: draft.json.bufferViews[0].byteLength,
    extensions: { EXT_meshopt_compression: { buffer: 0, byteLength: 64, ...description } },
  };
}
export const vertices = base.json.accessors[0].count as number;
