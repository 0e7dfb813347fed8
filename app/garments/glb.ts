import { caps } from "./caps";
import { refuseGarment } from "./refusal";

/** A GLB taken apart, nothing in it believed yet. */
export interface Glb {
  json: unknown;
  /** The binary chunk; null where there is none. A view into the bytes that were given. */
  bin: Uint8Array | null;
}

const magic = 0x46546c67; // "glTF"
const jsonChunk = 0x4e4f534a; // "JSON"
const binChunk = 0x004e4942; // "BIN"
const headerLength = 12;
const chunkHeaderLength = 8;

/**
 * Takes a GLB container apart (glTF 2.0, section 4.4). Chunks of other types are passed over, as the
 * specification asks; they do not reach the jurors' copy.
 * @throws GarmentRefused where a length is not what it says, or the description is too large or too deep
 */
export function readGlb(bytes: Uint8Array): Glb {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic)
    refuseGarment("garment-chunks");
  if (view.getUint32(4, true) !== 2) refuseGarment("garment-version");
  const said = view.getUint32(8, true);
  if (said !== bytes.length) refuseGarment("garment-length", said, bytes.length);

  let json: Uint8Array | null = null;
  let bin: Uint8Array | null = null;
  let index = 0;
  for (let at = headerLength; at < bytes.length; index += 1) {
    if (at + chunkHeaderLength > bytes.length) refuseGarment("garment-chunks");
    const length = view.getUint32(at, true);
    const type = view.getUint32(at + 4, true);
    const from = at + chunkHeaderLength;
    at = from + length;
    if (at > bytes.length || length % 4 !== 0) refuseGarment("garment-chunks");
    const isJson = type === jsonChunk;
    if (isJson !== (index === 0)) refuseGarment("garment-chunks");
    if (isJson) json = bytes.subarray(from, at);
    else if (type === binChunk && index === 1) bin = bytes.subarray(from, at);
    else if (type === binChunk) refuseGarment("garment-chunks");
  }
  if (!json) refuseGarment("garment-chunks");
  return { json: readJson(json), bin };
}

function readJson(bytes: Uint8Array): unknown {
  if (bytes.length > caps.jsonBytes)
    refuseGarment("garment-json-size", caps.jsonBytes / 1024 / 1024);
  return readDescription(bytes);
}

/**
 * Reads a description on its own. Data that is written into it, as long texts, has a cap of its own elsewhere: what is
 * counted here is the rest, which is what a reader makes objects of.
 * @throws GarmentRefused
 */
export function readDescription(bytes: Uint8Array): unknown {
  const { depth, lean } = weighJson(bytes);
  if (lean > caps.jsonBytes) refuseGarment("garment-json-size", caps.jsonBytes / 1024 / 1024);
  if (depth > caps.jsonDepth) refuseGarment("garment-json-depth", caps.jsonDepth);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuseGarment("garment-json");
  }
}

/** Texts longer than this are data. */
const longText = 4096;

/**
 * The deepest nesting of arrays and objects in JSON text, and its bytes outside long texts, counted without parsing it:
 * what reads it later may be recursive, and a deep text ends such a reader with an error nobody can catch.
 */
export function weighJson(bytes: Uint8Array): { depth: number; lean: number } {
  let depth = 0;
  let deepest = 0;
  let lean = bytes.length;
  let opened = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const letter = bytes[at];
    if (opened >= 0) {
      if (letter === 0x5c)
        at += 1; // a backslash takes the next letter with it
      else if (letter === 0x22) {
        if (at - opened > longText) lean -= at - opened;
        opened = -1;
      }
    } else if (letter === 0x22) opened = at;
    else if (letter === 0x7b || letter === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (letter === 0x7d || letter === 0x5d) depth -= 1;
  }
  return { depth: deepest, lean };
}
