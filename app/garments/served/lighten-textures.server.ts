import type { Document, Texture } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { getTextureColorSpace } from "@gltf-transform/functions";
import { orDamaged } from "../inspection/retouch-textures.server";
import type { Setting } from "./settings";
import { GivenPicture } from "./write-picture.server";

/** The pictures of a garment as they came: one after the other is written anew from them. */
export function givenPictures(document: Document): Map<Texture, GivenPicture> {
  return new Map(
    document
      .getRoot()
      .listTextures()
      .map((texture) => {
        const isColour = getTextureColorSpace(texture) !== null;
        return [texture, new GivenPicture(texture.getImage() ?? new Uint8Array(), isColour)];
      }),
  );
}

/**
 * Writes every picture by a setting. Changes the document. Pixels keep their numbers: no colour profile is applied
 * (glTF 2.0, 3.8.3).
 */
export async function lightenTextures(
  document: Document,
  given: ReadonlyMap<Texture, GivenPicture>,
  setting: Setting,
  mayGoOn: () => boolean,
): Promise<void> {
  const webp = document.createExtension(EXTTextureWebP).setRequired(true);
  let anyWebp = false;
  for (const [index, [texture, picture]] of [...given].entries()) {
    const { bytes, mimeType } = await orDamaged(index, () => picture.written(setting, mayGoOn));
    texture.setImage(bytes).setMimeType(mimeType);
    anyWebp ||= mimeType === "image/webp";
  }
  if (!anyWebp) webp.dispose();
}
