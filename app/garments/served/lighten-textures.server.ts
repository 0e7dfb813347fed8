import type { Document, Texture } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { getTextureColorSpace } from "@gltf-transform/functions";
import { openPicture } from "~/media/inspector/decoders.server";
import { orDamaged } from "../inspection/retouch-textures.server";
import type { Setting } from "./settings";

/** Below this many pixels a picture is written exactly where that takes no more room: swatches, labels, flat prints. */
const smallPixels = 1024 * 1024;

/**
 * Writes every picture as WebP by a setting. Changes the document; the pictures as they came are given, so that a
 * milder setting begins with them again. Pixels keep their numbers: no colour profile is applied (glTF 2.0, 3.8.3).
 */
export async function lightenTextures(
  document: Document,
  asTheyCame: ReadonlyMap<Texture, Uint8Array>,
  setting: Setting,
): Promise<void> {
  const textures = document.getRoot().listTextures();
  // Two at a time at most: libuv's pool in the inspector's child has two threads.
  const written = await Promise.all(
    textures.map((texture, index) =>
      orDamaged(index, async () => {
        const quality = getTextureColorSpace(texture) ? setting.colour : setting.data;
        return asWebp(asTheyCame.get(texture) ?? new Uint8Array(), setting.side, quality);
      }),
    ),
  );
  textures.forEach((texture, index) =>
    texture.setImage(written[index] as Uint8Array).setMimeType("image/webp"),
  );
  if (textures.length > 0) document.createExtension(EXTTextureWebP).setRequired(true);
}

async function asWebp(image: Uint8Array, side: number, quality: number): Promise<Uint8Array> {
  const picture = openPicture(image, { ignoreIcc: true }).resize({
    ...{ width: side, height: side, fit: "inside", withoutEnlargement: true },
  });
  const { data, info } = await picture
    .clone()
    .webp({ quality, smartSubsample: true, exact: true, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  if (info.width * info.height > smallPixels) return new Uint8Array(data);
  const exact = await picture.webp({ lossless: true, exact: true, effort: 4 }).toBuffer();
  return new Uint8Array(exact.length <= data.length ? exact : data);
}
