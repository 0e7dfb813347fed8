import type { Material, Mesh } from "three";
import type { GLTF, GLTFParser } from "three/examples/jsm/loaders/GLTFLoader.js";

import { caps } from "../caps";
import { releaseBytes } from "./fetch-model";

const extensionName = "KHR_materials_variants";
const maxNameLength = 60;

interface Mapping {
  material: number;
  variants: number[];
}

interface Worn {
  mesh: Mesh;
  own: Material;
  ownIndex: number | undefined;
  mappings: Mapping[];
}

/** A garment's colourways (KHR_materials_variants). Materials of a colourway are read when it is first worn. */
export interface Colourways {
  names: string[];
  /** The colourway the file shows by itself, or null when its default is none of them. */
  initial: number | null;
  /** What each mesh wears in a colourway; a mesh that is not named keeps its default. */
  materialsOf(index: number | null): Promise<Map<Mesh, Material>>;
}

/** Reads the extension, which three's loader leaves out. Registered with `loader.register`. */
export class ColourwayReader {
  readonly name = extensionName;
  constructor(private readonly parser: GLTFParser) {}

  async afterRoot(gltf: GLTF): Promise<void> {
    const { colourways, later } = colourwaysOf(gltf, this.parser);
    gltf.userData.colourways = colourways;
    // Everything has been read, and copied, unless a colourway may still be worn.
    const copy = (this.parser.extensions as { KHR_binary_glTF?: { body: unknown } })
      .KHR_binary_glTF;
    if (!later && copy?.body instanceof ArrayBuffer) releaseBytes(copy.body);
  }
}

function colourwaysOf(gltf: GLTF, parser: GLTFParser): { colourways: Colourways; later: boolean } {
  const variants: unknown = parser.json.extensions?.[extensionName]?.variants;
  const names = (Array.isArray(variants) ? variants : [])
    .slice(0, caps.variants)
    .map((variant: { name?: unknown } | null) =>
      String(variant?.name ?? "").slice(0, maxNameLength),
    );
  const worn: Worn[] = [];
  gltf.scene.traverse((object) => {
    const mesh = object as Mesh;
    const place = mesh.isMesh ? parser.associations.get(mesh) : undefined;
    const primitive =
      parser.json.meshes?.[place?.meshes ?? -1]?.primitives?.[place?.primitives ?? 0];
    const mappings: unknown = primitive?.extensions?.[extensionName]?.mappings;
    if (!Array.isArray(mappings)) return;
    const own = mesh.material as Material;
    worn.push({ mesh, own, ownIndex: primitive.material, mappings: mappings.filter(isMapping) });
  });
  const isInitial = (index: number) =>
    worn.every(({ mappings, ownIndex }) => (mapped(mappings, index) ?? ownIndex) === ownIndex);
  const initial = names.findIndex((_, index) => isInitial(index));

  const later = worn.length > 0;
  const colourways = {
    names: later ? names : [],
    initial: initial < 0 ? null : initial,
    materialsOf: later ? materialsFrom(parser, worn) : () => Promise.resolve(new Map()),
  };
  return { colourways, later };
}

/** A function apart: whoever holds what it returns holds the parser, and with it every byte of the file. */
function materialsFrom(parser: GLTFParser, worn: Worn[]): Colourways["materialsOf"] {
  return async (index) => {
    const found = new Map<Mesh, Material>();
    for (const { mesh, own, mappings } of worn) {
      const material = index === null ? undefined : mapped(mappings, index);
      found.set(mesh, material === undefined ? own : await finalMaterial(parser, mesh, material));
    }
    return found;
  };
}

const mapped = (mappings: Mapping[], index: number) =>
  mappings.find((mapping) => mapping.variants.includes(index))?.material;

/** A material as this very mesh needs it (vertex colours, missing tangents), without putting it on. */
async function finalMaterial(parser: GLTFParser, mesh: Mesh, index: number): Promise<Material> {
  const plain = (await parser.getDependency("material", index)) as Material;
  const worn = mesh.material;
  mesh.material = plain;
  parser.assignFinalMaterial(mesh);
  const final = mesh.material as Material;
  mesh.material = worn;
  return final;
}

function isMapping(value: unknown): value is Mapping {
  const mapping = value as Partial<Mapping> | null;
  return Number.isInteger(mapping?.material) && Array.isArray(mapping?.variants);
}
