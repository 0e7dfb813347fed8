import { Logger, WebIO, type Document, type Extension } from "@gltf-transform/core";
import { ALL_EXTENSIONS, EXTMeshoptCompression } from "@gltf-transform/extensions";
import draco3d from "draco3dgltf";
import { MeshoptDecoder } from "meshoptimizer/decoder";
import { MeshoptEncoder } from "meshoptimizer/encoder";
import { knownExtensions, unpackedExtensions } from "../caps";
import { unpackTextures } from "./unpack-textures.server";

const [draco, basis] = unpackedExtensions;

/** Reads and writes from memory only: `WebIO` knows no file system, and nothing here gives it an address. */
async function io(): Promise<WebIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const extensions = (ALL_EXTENSIONS as (typeof Extension)[]).filter((extension) =>
    knownExtensions.has(extension.EXTENSION_NAME),
  );
  return new WebIO()
    .setLogger(new Logger(Logger.Verbosity.SILENT))
    .registerExtensions(extensions)
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder, "meshopt.encoder": MeshoptEncoder });
}

/**
 * Opens a garment that has passed the preflight. Unknown optional extensions are not read. What Draco had packed is
 * packed by meshopt when it is written again, and KTX2 becomes PNG, number for number: our viewer needs no second decoder.
 */
export async function readDocument(glb: Uint8Array): Promise<Document> {
  const reader = await io();
  const isDraco = Buffer.from(glb.buffer, glb.byteOffset, glb.byteLength).includes(draco);
  if (isDraco)
    reader.registerDependencies({ "draco3d.decoder": await draco3d.createDecoderModule() });
  const document = await reader.readBinary(glb);
  await unpackTextures(document);
  for (const extension of document.getRoot().listExtensionsUsed()) {
    const { extensionName: name } = extension;
    if (name === draco) document.createExtension(EXTMeshoptCompression).setRequired(true);
    if (name === draco || name === basis) extension.dispose();
  }
  return document;
}

export async function writeDocument(document: Document): Promise<Uint8Array> {
  return (await io()).writeBinary(document);
}
