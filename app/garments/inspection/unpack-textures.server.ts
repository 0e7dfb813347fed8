import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import type { Document, Texture } from "@gltf-transform/core";
import sharp from "sharp";
import { orDamaged } from "./retouch-textures.server";

/** What we use of Basis Universal's transcoder, by its own names. */
interface Transcoder {
  initializeBasis(): void;
  KTX2File: new (bytes: Uint8Array) => {
    isValid(): boolean;
    getWidth(): number;
    getHeight(): number;
    startTranscoding(): boolean;
    getImageTranscodedSizeInBytes(level: number, layer: number, face: number, to: number): number;
    transcodeImage(
      ...into: [Uint8Array, level: number, layer: number, face: number, to: number, ...Rest]
    ): boolean;
    close(): void;
    delete(): void;
  };
}
/** Flags, and the two channels of formats that hold no more: nothing of it concerns us. */
type Rest = [flags: 0, first: -1, second: -1];
type Factory = (options: { wasmBinary: Buffer }) => Promise<Transcoder>;

/** Eight bits each of red, green, blue and alpha (`cTFRGBA32`). */
const rgba32 = 13;
const ktx2 = "image/ktx2";

/** Textures in KTX2 become PNGs, number for number as they unpack. Their headers have passed the preflight. */
export async function unpackTextures(document: Document): Promise<void> {
  const textures = document.getRoot().listTextures();
  if (!textures.some((texture) => texture.getMimeType() === ktx2)) return;
  const transcoder = await loadTranscoder();
  for (const [index, texture] of textures.entries()) {
    if (texture.getMimeType() === ktx2) await orDamaged(index, () => unpack(transcoder, texture));
  }
}

async function unpack(transcoder: Transcoder, texture: Texture): Promise<void> {
  const file = new transcoder.KTX2File(texture.getImage()!);
  try {
    if (!file.isValid() || !file.startTranscoding()) throw new Error("not a texture of Basis");
    const texels = new Uint8Array(file.getImageTranscodedSizeInBytes(0, 0, 0, rgba32));
    if (!file.transcodeImage(texels, 0, 0, 0, rgba32, 0, -1, -1))
      throw new Error("cannot be unpacked");
    const raw = { width: file.getWidth(), height: file.getHeight(), channels: 4 } as const;
    const png = await sharp(texels, { raw }).png({ compressionLevel: 1 }).toBuffer();
    texture.setImage(new Uint8Array(png)).setMimeType("image/png");
  } finally {
    file.close();
    file.delete();
  }
}

/** three carries it as a CommonJS script inside a package of modules: so it is run as what it is. */
async function loadTranscoder(): Promise<Transcoder> {
  const require = createRequire(import.meta.url);
  const script = require.resolve("three/examples/jsm/libs/basis/basis_transcoder.js");
  const folder = path.dirname(script);
  const held = { exports: null as unknown as Factory };
  compileFunction(readFileSync(script, "utf8"), [
    ...["module", "exports", "require", "__filename", "__dirname"],
  ])(held, {}, require, script, folder);
  const wasmBinary = readFileSync(path.join(folder, "basis_transcoder.wasm"));
  const transcoder = await held.exports({ wasmBinary });
  transcoder.initializeBasis();
  return transcoder;
}
