import { Logger, WebIO, type Document, type Extension } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer/decoder";
import { MeshoptEncoder } from "meshoptimizer/encoder";
import { droppedExtensions, keptExtensions } from "../caps";

const known = new Set<string>([...keptExtensions, ...droppedExtensions]);

/** Reads and writes from memory only: `WebIO` knows no file system, and nothing here gives it an address. */
async function io(): Promise<WebIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const extensions = (ALL_EXTENSIONS as (typeof Extension)[]).filter((extension) =>
    known.has(extension.EXTENSION_NAME),
  );
  return new WebIO()
    .setLogger(new Logger(Logger.Verbosity.SILENT))
    .registerExtensions(extensions)
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder, "meshopt.encoder": MeshoptEncoder });
}

/** Opens a garment that has passed the preflight. Unknown optional extensions are not read. */
export async function readDocument(glb: Uint8Array): Promise<Document> {
  return (await io()).readBinary(glb);
}

export async function writeDocument(document: Document): Promise<Uint8Array> {
  return (await io()).writeBinary(document);
}
