import type { Document } from "@gltf-transform/core";
import { readGlb } from "../glb";
import { preflight } from "../preflight";
import { GarmentRefused, refuseGarment } from "../refusal";
import { makeBlind } from "./blind-copy.server";
import { readDocument, writeDocument } from "./document.server";
import { retouchTextures } from "./retouch-textures.server";
import { mustBeValid } from "./validate.server";

/**
 * Opens a garment: our own caps first, then the validator, and the decoders last.
 * @throws GarmentRefused
 */
export async function openGarment(bytes: Uint8Array) {
  const drawn = preflight(readGlb(bytes));
  await mustBeValid(bytes);
  return { drawn, document: await decode(bytes) };
}

/** What the preflight let pass and the reader cannot open is the file's fault, unless memory ran out. */
async function decode(bytes: Uint8Array): Promise<Document> {
  try {
    return await readDocument(bytes);
  } catch (error) {
    if (error instanceof GarmentRefused) throw error;
    if (/allocation failed|out of memory/i.test(String(error))) throw error;
    return refuseGarment("garment-unreadable");
  }
}

/** Takes the author out of an opened garment and writes it as a GLB. Changes the document. */
export async function writeBlind(document: Document): Promise<Uint8Array> {
  makeBlind(document);
  await retouchTextures(document);
  return writeDocument(document);
}
