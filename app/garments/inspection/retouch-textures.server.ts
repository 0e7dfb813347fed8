import type { Document } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import type { Sharp } from "sharp";
import { openPicture } from "~/media/inspector/decoders.server";
import { refuseGarment } from "../refusal";

/**
 * How each format is written anew. What was exact stays exact; the others are written at a quality at
 * which a second generation cannot be told from the first, without thinning the colours of the weave.
 */
const writers: Record<string, (picture: Sharp, lossless: boolean) => Sharp> = {
  "image/png": (picture) => picture.png({ compressionLevel: 6, adaptiveFiltering: true }),
  "image/jpeg": (picture) => picture.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }),
  "image/webp": (picture, lossless) =>
    picture.webp({
      quality: 92,
      smartSubsample: true,
      exact: true,
      lossless,
      effort: lossless ? 1 : 4,
    }),
};

/**
 * Decodes every texture and writes it anew, so that nothing but pixels reaches a juror. Pixels keep their
 * numbers: no colour profile is applied and nothing is turned, as glTF 2.0 (section 3.8.3) demands, since
 * many textures hold directions and roughness rather than colours.
 */
export async function retouchTextures(document: Document): Promise<void> {
  const textures = document.getRoot().listTextures();
  for (const [index, texture] of textures.entries()) {
    const image = texture.getImage();
    const write = writers[texture.getMimeType()];
    if (!image || !write) return refuseGarment("garment-image-format", String(index));
    const picture = openPicture(image, { ignoreIcc: true });
    const lossless = Buffer.from(image).includes("VP8L");
    const anew = await orDamaged(index, () => write(picture, lossless).toBuffer());
    texture.setImage(new Uint8Array(anew));
  }
  if (textures.some((texture) => texture.getMimeType() === "image/webp"))
    document.createExtension(EXTTextureWebP).setRequired(true);
}

/** What cannot be decoded is the file's fault, unless memory ran out. */
export async function orDamaged<Result>(index: number, work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    if (/memory|allocat/i.test(String(error))) throw error;
    return refuseGarment("garment-image-damaged", String(index));
  }
}
