import { WebIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRDracoMeshCompression } from "@gltf-transform/extensions";
import draco3d from "draco3dgltf";
import { MeshoptEncoder } from "meshoptimizer/encoder";
import { readGlb } from "~/garments/glb";
import { packGlb, type Draft } from "./garments";

/** The same garment compressed; with a `fault` put in place of its first index (a whole number) or position. */
export async function meshopt(glb: Uint8Array, fault?: number): Promise<Buffer> {
  await MeshoptEncoder.ready;
  const io = new WebIO()
    .registerExtensions([EXTMeshoptCompression])
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder });
  const document = await io.readBinary(new Uint8Array(glb));
  const [primitive] = document.getRoot().listMeshes()[0]?.listPrimitives() ?? [];
  const part = Number.isNaN(fault) ? primitive?.getAttribute("POSITION") : primitive?.getIndices();
  const array = part?.getArray()?.slice();
  if (array && fault !== undefined) part?.setArray(array.fill(fault, 0, 1));
  document.createExtension(EXTMeshoptCompression).setRequired(true);
  return Buffer.from(await io.writeBinary(document));
}

/** Compressed data overwritten with what no encoder writes. */
export async function noise(glb: Uint8Array): Promise<Buffer> {
  const packed = await meshopt(glb);
  const { json, bin } = readGlb(packed) as { json: Draft["json"]; bin: Uint8Array };
  for (const { extensions } of json.bufferViews)
    if (extensions)
      bin.fill(
        0x5a,
        extensions.EXT_meshopt_compression.byteOffset ?? 0,
        (extensions.EXT_meshopt_compression.byteOffset ?? 0) + 40,
      );
  return packGlb(json, bin);
}

/** The same garment packed by Draco. */
export async function draco(
  glb: Uint8Array,
  method: "edgebreaker" | "sequential",
): Promise<Buffer> {
  const io = new WebIO()
    .registerExtensions([KHRDracoMeshCompression])
    .registerDependencies({ "draco3d.encoder": await draco3d.createEncoderModule() });
  const document = await io.readBinary(new Uint8Array(glb));
  const { EDGEBREAKER, SEQUENTIAL } = KHRDracoMeshCompression.EncoderMethod;
  document
    .createExtension(KHRDracoMeshCompression)
    .setRequired(true)
    .setEncoderOptions({ method: method === "edgebreaker" ? EDGEBREAKER : SEQUENTIAL });
  return Buffer.from(await io.writeBinary(document));
}
