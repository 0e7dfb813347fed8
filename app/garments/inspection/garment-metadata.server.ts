import type { Document } from "@gltf-transform/core";
import { openPicture } from "~/media/inspector/decoders.server";
import { metadataFrom, type Metadata } from "~/media/metadata";
import { wordsOfPicture } from "~/media/picture-metadata";
import { wordsOfModel } from "./model-words";

/** What a garment's description and its textures' own files say in words: in no copy, and to warn its team. */
export async function metadataOfGarment(json: unknown, document: Document): Promise<Metadata> {
  const found = [...wordsOfModel(json)];
  for (const texture of document.getRoot().listTextures()) {
    const image = texture.getImage();
    // What cannot be decoded is said where it is decoded.
    const blocks =
      image &&
      (await openPicture(image)
        .metadata()
        .catch(() => null));
    if (blocks) found.push(...wordsOfPicture(blocks));
  }
  return metadataFrom(found);
}
