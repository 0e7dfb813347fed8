import type { Document } from "@gltf-transform/core";
import { makeBlind } from "../inspection/blind-copy.server";
import { readDocument, writeDocument } from "../inspection/document.server";
import { patchesOf } from "../inspection/geometry.server";
import { readSurfaces } from "../inspection/surfaces.server";
import { heldPatches } from "../poster/surface";
import { silk } from "../poster/poster";
import { fidelityOf, isFaithful, type Fidelity, type View } from "./fidelity";
import { givenPictures, lightenTextures } from "./lighten-textures.server";
import { packRepeats } from "./pack-repeats.server";
import { settings, type Setting, type Weight } from "./settings";
import { shrinkGeometry } from "./shrink-geometry.server";
import { drawViews } from "./views";

/** A garment as it is served, and how well it stands for the uploaded one. */
export interface Served {
  glb: Uint8Array;
  setting: Setting["name"];
  /** The longest side that its pictures may have. */
  side: number;
  fidelity: Fidelity;
  /** How many settings showed a difference before this one. */
  refused: number;
}

/**
 * Takes the author out of an opened garment and writes it by the lightest setting that cannot be told from it: what
 * was written is opened again, drawn from six sides and held against the pictures of the uploaded one. Changes the
 * document.
 * @param before what the uploaded garment looks like
 * @param mayGoOn asked before each further try: a garment that takes long is served as it came
 * @returns null where no setting looks the same, or there was no time to see it
 */
export async function serveGarment(
  document: Document,
  weight: Weight,
  before: readonly View[],
  mayGoOn: () => boolean,
): Promise<Served | null> {
  makeBlind(document);
  await shrinkGeometry(document);
  const given = givenPictures(document);
  let last: Uint8Array = new Uint8Array();
  for (const [refused, setting] of settings[weight].entries()) {
    if (!mayGoOn()) return null;
    await lightenTextures(document, given, setting, mayGoOn);
    const glb = await packRepeats(await writeDocument(document));
    if (Buffer.compare(glb, last) === 0) continue; // no picture could be nearer than it was
    last = glb;
    const after = await look(glb);
    const fidelity = after && fidelityOf(before, after, silk);
    if (!fidelity || !isFaithful(fidelity)) continue;
    return { glb, setting: setting.name, side: setting.side, fidelity, refused };
  }
  return null;
}

/** What a written garment looks like to whoever opens it. */
async function look(glb: Uint8Array): Promise<View[] | null> {
  const document = await readDocument(glb);
  const surfaceOf = await readSurfaces(document);
  return drawViews(heldPatches(() => patchesOf(document, surfaceOf)));
}
