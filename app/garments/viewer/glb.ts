import { caps } from "../caps";

/** The container of a GLB (glTF 2.0, section 4.4): a header, one JSON chunk, at most one binary chunk. */
export interface Glb {
  json: unknown;
  binary: Uint8Array;
}

const magic = 0x46546c67;
const jsonChunk = 0x4e4f534a;
const binaryChunk = 0x004e4942;

/** Null when the bytes are no whole GLB: wrong magic or version, lengths that disagree, JSON that does not parse. */
export function readGlb(bytes: ArrayBuffer): Glb | null {
  if (bytes.byteLength < 20) return null;
  const view = new DataView(bytes);
  const word = (at: number) => view.getUint32(at, true);
  if (word(0) !== magic || word(4) !== 2 || word(8) !== bytes.byteLength) return null;
  let json: unknown;
  let binary = new Uint8Array(0);
  for (let at = 12, index = 0; at < bytes.byteLength; index++) {
    if (at + 8 > bytes.byteLength) return null;
    const [length, type] = [word(at), word(at + 4)];
    if (at + 8 + length > bytes.byteLength) return null;
    if (index === 0) {
      if (type !== jsonChunk || length > caps.jsonBytes) return null;
      json = parse(new Uint8Array(bytes, at + 8, length));
      if (json === undefined) return null;
    } else if (index === 1 && type === binaryChunk) {
      binary = new Uint8Array(bytes, at + 8, length);
    }
    at += 8 + length;
  }
  return { json, binary };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
