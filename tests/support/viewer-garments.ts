// Garments for the viewer's tests, built in code: flat panels whose colours and sizes are known exactly.
import { Document, NodeIO, type Material, type Texture } from "@gltf-transform/core";
import { ALL_EXTENSIONS, KHRMaterialsVariants } from "@gltf-transform/extensions";

type Vec3 = [number, number, number];
export type Rgb = readonly [r: number, g: number, b: number];

/** A rectangle in metres: its middle, half its width (to its own right) and half its height, as vectors. */
export interface Panel {
  middle: Vec3;
  right: Vec3;
  up: Vec3;
  material?: Material;
  /** Texture coordinates of one metre; 1000 writes them in millimetres. */
  uvPerMetre?: number;
  colourways?: { material: Material; names: string[] }[];
}

export class Tailor {
  readonly document = new Document();
  readonly #buffer = this.document.createBuffer();
  readonly #scene = this.document.createScene();
  readonly #variants = new Map<string, ReturnType<KHRMaterialsVariants["createVariant"]>>();
  readonly #io = new NodeIO().registerExtensions(ALL_EXTENSIONS);

  /** Cloth of one sRGB colour (0 to 255), without shine. */
  cloth(colour: Rgb, texture?: Texture): Material {
    const linear = colour.map((value) => toLinear(value / 255)) as Vec3;
    return this.document
      .createMaterial()
      .setBaseColorFactor([...linear, 1])
      .setBaseColorTexture(texture ?? null)
      .setRoughnessFactor(1)
      .setMetallicFactor(0);
  }

  picture(png: Uint8Array): Texture {
    return this.document.createTexture().setImage(png).setMimeType("image/png");
  }

  panel({ middle, right, up, material, uvPerMetre = 1, colourways = [] }: Panel): this {
    const corner = (r: number, u: number) => middle.map((m, i) => m + r * right[i]! + u * up[i]!);
    const [w, h] = [2 * Math.hypot(...right) * uvPerMetre, 2 * Math.hypot(...up) * uvPerMetre];
    const corners = [corner(-1, 1), corner(-1, -1), corner(1, -1), corner(1, 1)].flat();
    const normal = unit(cross(right, up));
    const data = (type: "VEC2" | "VEC3" | "SCALAR", array: Float32Array | Uint16Array) =>
      this.document.createAccessor().setType(type).setArray(array).setBuffer(this.#buffer);
    const primitive = this.document
      .createPrimitive()
      .setAttribute("POSITION", data("VEC3", new Float32Array(corners)))
      .setAttribute(
        "NORMAL",
        data("VEC3", new Float32Array([...normal, ...normal, ...normal, ...normal])),
      )
      .setAttribute("TEXCOORD_0", data("VEC2", new Float32Array([0, 0, 0, h, w, h, w, 0])))
      .setIndices(data("SCALAR", new Uint16Array([0, 1, 2, 0, 2, 3])))
      .setMaterial(material ?? null);
    if (colourways.length > 0) {
      const extension = this.document.createExtension(KHRMaterialsVariants);
      const list = extension.createMappingList();
      for (const { material: worn, names } of colourways) {
        const mapping = extension.createMapping().setMaterial(worn);
        for (const name of names) {
          const variant = this.#variants.get(name) ?? extension.createVariant(name);
          this.#variants.set(name, variant);
          mapping.addVariant(variant);
        }
        list.addMapping(mapping);
      }
      primitive.setExtension("KHR_materials_variants", list);
    }
    const mesh = this.document.createMesh().addPrimitive(primitive);
    this.#scene.addChild(this.document.createNode().setMesh(mesh));
    return this;
  }

  async sew(): Promise<Uint8Array> {
    return this.#io.writeBinary(this.document);
  }
}

export const sides = {
  front: [178, 58, 43],
  back: [35, 57, 91],
  left: [78, 122, 99],
  right: [201, 138, 27],
} as const satisfies Record<string, Rgb>;

/** A tunic like a box, 0.6 m wide, 1 m tall, 0.4 m deep, in another colour on each side. */
export function tunic(tailor = new Tailor()): Tailor {
  const side = (name: keyof typeof sides) => tailor.cloth(sides[name]);
  return tailor
    .panel({ middle: [0, 0.5, 0.2], right: [0.3, 0, 0], up: [0, 0.5, 0], material: side("front") })
    .panel({ middle: [0, 0.5, -0.2], right: [-0.3, 0, 0], up: [0, 0.5, 0], material: side("back") })
    .panel({ middle: [0.3, 0.5, 0], right: [0, 0, -0.2], up: [0, 0.5, 0], material: side("left") })
    .panel({
      middle: [-0.3, 0.5, 0],
      right: [0, 0, 0.2],
      up: [0, 0.5, 0],
      material: side("right"),
    });
}

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => a.map((value) => value / Math.hypot(...a)) as Vec3;
