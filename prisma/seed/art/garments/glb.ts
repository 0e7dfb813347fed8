import { Document, NodeIO, type Material, type Texture as GltfTexture } from "@gltf-transform/core";
import {
  EXTTextureWebP,
  KHRMaterialsSheen,
  KHRMaterialsVariants,
  KHRONOS_EXTENSIONS,
} from "@gltf-transform/extensions";
import type { Mesh } from "./mesh";
import type { Slot } from "./panel";

/** One cloth as the file carries it. */
export interface Cut {
  key: string;
  /** one repeat; plain cloths carry only their colour */
  webp: Uint8Array | null;
  /** one repeat in millimetres: across, down */
  repeat: [number, number];
  gloss: number;
  sheen: number;
  /** average colour, linear */
  colour: [number, number, number];
}

export interface Wardrobe {
  /** names of the colourways */
  variants: string[];
  /** the cloth of each part, one for every colourway */
  cuts: Partial<Record<Slot, Cut[]>>;
}

/**
 * Writes the garment as GLB: metres, y up, front towards +z; TEXCOORD_0 = millimetres on the cloth divided
 * by the millimetres of one repeat, so every print has its true size; COLOR_0 is the light in the folds.
 */
export async function toGlb(meshes: Mesh[], wardrobe: Wardrobe): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const sheens = document.createExtension(KHRMaterialsSheen);
  const variants = document.createExtension(KHRMaterialsVariants);
  document.createExtension(EXTTextureWebP).setRequired(true);
  const names = wardrobe.variants.map((name) => variants.createVariant(name));
  const textures = new Map<string, GltfTexture>();
  const materials = new Map<string, Material>();

  const textureOf = (key: string, webp: Uint8Array): GltfTexture => {
    let texture = textures.get(key);
    if (!texture) {
      texture = document.createTexture(key).setImage(webp).setMimeType("image/webp");
      textures.set(key, texture);
    }
    return texture;
  };

  const materialOf = (slot: Slot, cut: Cut): Material => {
    const key = `${slot}-${cut.key}`;
    const known = materials.get(key);
    if (known) return known;
    const pile = cut.sheen * 0.55;
    const sheen = sheens
      .createSheen()
      .setSheenColorFactor(
        cut.colour.map((c) => Math.min(1, (0.25 + 0.75 * c) * pile)) as [number, number, number],
      )
      .setSheenRoughnessFactor(0.45);
    const material = document
      .createMaterial(key)
      .setMetallicFactor(0)
      .setRoughnessFactor(Math.max(0.34, 0.92 - 0.55 * cut.gloss))
      .setExtension("KHR_materials_sheen", sheen)
      .setExtras({ slot, mmPerRepeat: cut.repeat });
    if (cut.webp) material.setBaseColorTexture(textureOf(cut.key, cut.webp));
    else material.setBaseColorFactor([...cut.colour, 1]);
    materials.set(key, material);
    return material;
  };

  const shape = document.createMesh("garment");
  for (const mesh of meshes) {
    const cuts = wardrobe.cuts[mesh.slot];
    const first = cuts?.[0];
    if (!cuts || !first) continue;
    const uv = new Float32Array(mesh.uv.length);
    for (let i = 0; i < uv.length; i++) uv[i] = mesh.uv[i]! / first.repeat[i % 2 === 0 ? 0 : 1];
    const light = new Uint8Array(mesh.vertices * 4);
    for (let i = 0; i < mesh.vertices; i++) {
      const value = Math.round(255 * (0.42 + 0.58 * (mesh.shade[i] ?? 1)));
      light.fill(value, i * 4, i * 4 + 3);
      light[i * 4 + 3] = 255;
    }
    const accessor = (
      type: "VEC2" | "VEC3" | "VEC4" | "SCALAR",
      array: Float32Array | Uint8Array | Uint16Array | Uint32Array,
    ) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
    const indices =
      mesh.vertices < 65535 ? new Uint16Array(mesh.index) : new Uint32Array(mesh.index);
    const primitive = document
      .createPrimitive()
      .setIndices(accessor("SCALAR", indices))
      .setAttribute("POSITION", accessor("VEC3", new Float32Array(mesh.position)))
      .setAttribute("NORMAL", accessor("VEC3", new Float32Array(mesh.normal)))
      .setAttribute("TEXCOORD_0", accessor("VEC2", uv))
      .setAttribute("COLOR_0", accessor("VEC4", light).setNormalized(true))
      .setMaterial(materialOf(mesh.slot, first));
    if (names.length > 1) {
      const list = variants.createMappingList();
      const byMaterial = new Map<Material, number[]>();
      names.forEach((_, k) => {
        const material = materialOf(mesh.slot, cuts[Math.min(k, cuts.length - 1)]!);
        byMaterial.set(material, [...(byMaterial.get(material) ?? []), k]);
      });
      for (const [material, which] of byMaterial) {
        const mapping = variants.createMapping().setMaterial(material);
        for (const k of which) mapping.addVariant(names[k]!);
        list.addMapping(mapping);
      }
      primitive.setExtension("KHR_materials_variants", list);
    }
    shape.addPrimitive(primitive);
  }
  const scene = document.createScene("garment");
  scene.addChild(document.createNode("garment").setMesh(shape));
  document.getRoot().setDefaultScene(scene);
  return new NodeIO()
    .registerExtensions([...KHRONOS_EXTENSIONS, EXTTextureWebP])
    .writeBinary(document);
}
