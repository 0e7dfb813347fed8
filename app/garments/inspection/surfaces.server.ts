import type { Document, Material, Texture } from "@gltf-transform/core";
import type { Sheen, Transform } from "@gltf-transform/extensions";
import { openPicture } from "~/media/inspector/decoders.server";
import { orDamaged } from "./retouch-textures.server";
import { uvTransform, type Picture, type Surface, type Wrap } from "../poster/surface";

/** Pixels that all pictures of one poster may have together. */
const pixelBudget = 24e6;

export const plain: Surface = {
  colour: [1, 1, 1, 1],
  picture: null,
  wrap: [10497, 10497],
  uv: [1, 0, 0, 0, 1, 0],
  alpha: "OPAQUE",
  cutoff: 0.5,
  doubleSided: false,
  metallic: 0,
  roughness: 1,
  emissive: [0, 0, 0],
  sheen: [0, 0, 0],
  unlit: false,
};

/** Decodes the base-colour pictures and answers, for each material, what it looks like. */
export async function readSurfaces(
  document: Document,
): Promise<(material: Material | null) => Surface> {
  const materials = document.getRoot().listMaterials();
  const wanted = new Set(materials.map((material) => material.getBaseColorTexture()));
  wanted.delete(null);
  const edge = Math.min(2048, Math.floor(Math.sqrt(pixelBudget / Math.max(1, wanted.size))));
  const pictures = new Map<Texture, Picture>();
  const all = document.getRoot().listTextures();
  for (const texture of wanted)
    if (texture)
      pictures.set(texture, await orDamaged(all.indexOf(texture), () => decode(texture, edge)));
  const surfaces = new Map(materials.map((material) => [material, surfaceOf(material, pictures)]));
  return (material) => (material && surfaces.get(material)) || plain;
}

async function decode(texture: Texture, edge: number): Promise<Picture> {
  const [width = 1, height = 1] = texture.getSize() ?? [];
  // Powers of two halve without a rest: else every smaller size would lie a little beside the last.
  const side = (pixels: number) =>
    2 ** Math.floor(Math.log2(Math.min(edge, Math.SQRT2 * Math.max(1, pixels))));
  const { data, info } = await openPicture(texture.getImage() as Uint8Array, { ignoreIcc: true })
    .resize({ width: side(width), height: side(height), fit: "fill" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

function surfaceOf(material: Material, pictures: Map<Texture, Picture>): Surface {
  const texture = material.getBaseColorTexture();
  const info = material.getBaseColorTextureInfo();
  const transform = info?.getExtension("KHR_texture_transform") as Transform | null | undefined;
  const sheen = material.getExtension("KHR_materials_sheen") as Sheen | null;
  return {
    ...plain,
    colour: material.getBaseColorFactor(),
    picture: (texture && pictures.get(texture)) || null,
    wrap: info ? [info.getWrapS() as Wrap, info.getWrapT() as Wrap] : plain.wrap,
    uv: transform
      ? uvTransform(transform.getOffset(), transform.getRotation(), transform.getScale())
      : plain.uv,
    alpha: material.getAlphaMode(),
    cutoff: material.getAlphaCutoff(),
    doubleSided: material.getDoubleSided(),
    // Without a map of metal the factor is often left at its default of one, which no cloth is.
    metallic: material.getMetallicRoughnessTexture() ? 0 : material.getMetallicFactor(),
    roughness: material.getRoughnessFactor(),
    emissive: material.getEmissiveTexture() ? plain.emissive : material.getEmissiveFactor(),
    sheen: sheen ? sheen.getSheenColorFactor() : plain.sheen,
    unlit: material.getExtension("KHR_materials_unlit") !== null,
  };
}
