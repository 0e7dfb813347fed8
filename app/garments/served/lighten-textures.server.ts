import type { Document, Texture } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { getTextureColorSpace } from "@gltf-transform/functions";
import { openPicture } from "~/media/inspector/decoders.server";
import { orDamaged } from "../inspection/retouch-textures.server";
import type { Setting } from "./settings";

/** Below this many pixels a picture is written exactly where that takes no more room: swatches, labels, flat prints. */
const smallPixels = 256 * 256;

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
        const image = asTheyCame.get(texture) ?? new Uint8Array();
        return asWebp(image, setting, getTextureColorSpace(texture) !== null);
      }),
    ),
  );
  textures.forEach((texture, index) =>
    texture.setImage(written[index] as Uint8Array).setMimeType("image/webp"),
  );
  if (textures.length > 0) document.createExtension(EXTTextureWebP).setRequired(true);
}

async function asWebp(image: Uint8Array, setting: Setting, isColour: boolean): Promise<Uint8Array> {
  const { side } = setting;
  const quality = isColour ? setting.colour : setting.data;
  const given = openPicture(image, { ignoreIcc: true });
  const { width, height } = await given.metadata();
  const picture =
    Math.max(width, height) > side
      ? // Colours are mixed as light is: a red and white stripe become the pink that is seen from afar.
        (isColour ? given.gamma() : given).resize({ width: side, height: side, fit: "inside" })
      : given;
  const { data, info } = await picture
    .clone()
    .webp({ quality, smartSubsample: true, exact: true, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  if (info.width * info.height > smallPixels) return new Uint8Array(data);
  const exact = await picture.webp({ lossless: true, exact: true, effort: 4 }).toBuffer();
  return new Uint8Array(exact.length <= data.length ? exact : data);
}
