import { Primitive, PropertyType, type Accessor, type Document } from "@gltf-transform/core";
import { EXTMeshoptCompression } from "@gltf-transform/extensions";
import { dedup, prune, quantize, reorder, weld } from "@gltf-transform/functions";
import { MeshoptEncoder } from "meshoptimizer/encoder";

/**
 * Writes the same shapes in fewer bytes: what is there twice once, in the order a graphics card reads, positions and
 * texture coordinates in 16 bits (a suit's are 0.03 mm apart), packed by meshopt. Changes the document. Unused
 * coordinates stay: another fabric may want them.
 */
export async function shrinkGeometry(document: Document): Promise<void> {
  await MeshoptEncoder.ready;
  await document.transform(
    dedup(),
    weld(),
    dropLooseCorners,
    roundRepeats,
    reorder({ encoder: MeshoptEncoder, target: "size" }),
    quantize({
      quantizePosition: 16,
      quantizeNormal: 8,
      quantizeTexcoord: 16,
      quantizeColor: 8,
      quantizeWeight: 8,
      cleanup: false,
    }),
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepAttributes: true }), // what was quantised is there twice
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
}

/** One or two corners behind the last triangle are drawn by nobody, and end the packer. */
function dropLooseCorners(document: Document): void {
  for (const mesh of document.getRoot().listMeshes())
    for (const primitive of mesh.listPrimitives()) {
      const indices = primitive.getIndices();
      const array = indices?.getArray();
      const loose = (array?.length ?? 0) % 3;
      if (primitive.getMode() === Primitive.Mode.TRIANGLES && indices && array && loose > 0)
        indices.setArray(array.slice(0, array.length - loose));
    }
}

/**
 * Coordinates of a print that repeats reach beyond 0…1 and stay floating: only fractions fit into 16 bits. They are
 * rounded to 16 bits of their own reach, which `packRepeats` packs as whole steps.
 */
function roundRepeats(document: Document): void {
  const coordinates = new Set<Accessor>();
  for (const mesh of document.getRoot().listMeshes())
    for (const primitive of mesh.listPrimitives())
      for (const semantic of primitive.listSemantics())
        if (semantic.startsWith("TEXCOORD_")) coordinates.add(primitive.getAttribute(semantic)!);
  for (const accessor of coordinates) {
    const array = accessor.getArray();
    if (!(array instanceof Float32Array)) continue;
    if (array.every((value) => value >= 0 && value <= 1)) continue;
    const reach = array.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!Number.isFinite(reach)) continue;
    const steps = 2 ** (15 - Math.ceil(Math.log2(reach)));
    accessor.setArray(array.map((value) => Math.round(value * steps) / steps));
  }
}
