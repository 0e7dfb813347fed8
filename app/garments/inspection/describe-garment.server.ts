import type { Document } from "@gltf-transform/core";
import { readImageHeader } from "~/media/image-header";
import type { GarmentFacts } from "~/media/verdict";
import { boundsOf } from "../poster/camera";
import { refuseGarment } from "../refusal";
import { printGrade, printScale } from "../served/print-scale";
import { colourways } from "./blind-copy.server";
import { patchesOf, piecesOf } from "./geometry.server";
import { plain } from "./surfaces.server";

type Described = Pick<
  GarmentFacts,
  "textures" | "textureBytes" | "sizeMm" | "variants" | "materials"
>;

/** As many materials as are told of; a garment may have thousands of them. */
const toldMaterials = 512;

/** What is known of a garment as it was handed in, in its author's own words. */
export function described(document: Document): Described {
  const root = document.getRoot();
  const images = root.listTextures().map((texture) => texture.getImage()?.byteLength ?? 0);
  return {
    textures: images.length,
    textureBytes: images.reduce((sum, bytes) => sum + bytes, 0),
    sizeMm: sizeOf(document),
    variants: colourways(document).map((variant) => variant.getName().slice(0, 200)),
    materials: materialsOf(document),
  };
}

/** Width, height and depth in millimetres, to a tenth: glTF's unit is the metre. */
function sizeOf(document: Document): [number, number, number] {
  const bounds = boundsOf(patchesOf(document, () => plain)) ?? refuseGarment("garment-empty");
  const side = (axis: number) => tenth(1000 * (bounds.max[axis]! - bounds.min[axis]!));
  const sides: [number, number, number] = [side(0), side(1), side(2)];
  return Math.max(...sides) > 0 ? sides : refuseGarment("garment-empty");
}

function materialsOf(document: Document): GarmentFacts["materials"] {
  return document
    .getRoot()
    .listMaterials()
    .slice(0, toldMaterials)
    .map((material) => {
      const name = material.getName().slice(0, 80);
      const scale = printScale(piecesOf(document, material));
      if (!scale) return { name, mmPerUv: null, stretchP95: null, printGrade: null };
      const stretchP95 = Math.round(scale.stretchP95 * 1000) / 1000;
      return { name, mmPerUv: tenth(scale.mmPerUv), stretchP95, printGrade: printGrade(scale) };
    });
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The longest side of any of its pictures, in pixels; zero where it has none. */
export function largestSide(document: Document): number {
  const sides = document
    .getRoot()
    .listTextures()
    .map((texture) => {
      const header = readImageHeader(texture.getImage() ?? new Uint8Array());
      return header ? Math.max(header.width, header.height) : 0;
    });
  return Math.max(0, ...sides);
}
