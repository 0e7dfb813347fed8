// Undoes Draco beside the page, for a garment that somebody tries: what the contest serves has none. It is examined
// first, as the contest does, since a hundred kilobytes may say that they are gigabytes.
import { WebIO, type Extension } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import decoderOf from "draco3dgltf/draco_decoder_gltf_nodejs.js";
import program from "draco3dgltf/draco_decoder_gltf.wasm?url";
import { MeshoptDecoder } from "meshoptimizer/decoder";
import { knownExtensions } from "../caps";
import { readGlb } from "../glb";
import { preflight } from "../preflight";

export type SaidByUnpacker = { glb: ArrayBuffer } | { broke: string };

const say = (words: SaidByUnpacker, given: Transferable[] = []) =>
  self.postMessage(words, { transfer: given });

self.onmessage = async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const glb = (await unpacked(new Uint8Array(data))).buffer as ArrayBuffer;
    say({ glb }, [glb]);
  } catch (error) {
    say({ broke: String(error) });
  }
};

async function unpacked(glb: Uint8Array): Promise<Uint8Array> {
  preflight(readGlb(glb));
  const wasmBinary = await (await fetch(program)).arrayBuffer();
  const draco = await decoderOf({ wasmBinary });
  await MeshoptDecoder.ready;
  const all = ALL_EXTENSIONS as (typeof Extension)[];
  const io = new WebIO()
    .registerExtensions(all.filter((one) => knownExtensions.has(one.EXTENSION_NAME)))
    .registerDependencies({ "draco3d.decoder": draco, "meshopt.decoder": MeshoptDecoder });
  const document = await io.readBinary(glb);
  // What meshopt had packed is unpacked too, and stays so.
  for (const extension of document.getRoot().listExtensionsUsed())
    if (/_draco_mesh_|_meshopt_/.test(extension.extensionName)) extension.dispose();
  return io.writeBinary(document);
}
