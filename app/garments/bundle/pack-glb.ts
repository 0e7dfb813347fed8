import { readImageHeader } from "~/media/image-header";
import { kinds } from "~/media/kinds";
import { refuseGarment } from "../refusal";
import {
  extensionAt,
  get,
  mustRefAt,
  rootOf,
  rowAt,
  rowsAt,
  wholeAt,
  type Row,
} from "../preflight/gltf";

/** The bytes behind an address of the description, or the path at which nothing lies. */
export type Fetch = (uri: unknown) => Uint8Array | { missing: string };

/** A garment as one GLB, and the pictures that were to be in it and are not. */
export interface Packed {
  glb: Uint8Array;
  missing: string[];
}

const packers = ["EXT_meshopt_compression", "KHR_meshopt_compression"];
const maxBytes = kinds.garment.maxBytes;

/** Parts of the binary chunk, one behind the other, each where any of its readers may begin. */
export class Bin {
  readonly parts: Uint8Array[] = [];
  length = 0;

  add(bytes: Uint8Array): number {
    const at = this.length;
    this.parts.push(bytes, new Uint8Array(-bytes.length & 7));
    this.length += bytes.length + (-bytes.length & 7);
    // Many rows may name one file: each takes its place, and no more than a GLB may have.
    if (this.length > maxBytes) refuseGarment("bundle-large", maxBytes / 1024 / 1024);
    return at;
  }
}

/**
 * Writes a description and the files it names as one GLB. Nothing in it is believed beyond what is needed to
 * move it: the preflight judges the GLB afterwards. A picture that is not there leaves its material plain: a blank is
 * still a garment, while without its data there is none.
 * @throws GarmentRefused where a reference leads nowhere or the whole becomes too large
 */
export function packGlb(json: unknown, fetch: Fetch): Packed {
  const root = rootOf(json);
  const bin = new Bin();
  const kept: Row[] = [];
  const moved = rowsAt(root, "buffers").map((row) => {
    const uri = get(row, "uri");
    if (uri === undefined) return { buffer: kept.push(row), offset: 0 };
    const length = wholeAt(row, "byteLength", 1);
    const bytes = fetch(uri);
    if ("missing" in bytes) return refuseGarment("bundle-missing", bytes.missing);
    if (bytes.length < length) refuseGarment("garment-out-of-bounds", "buffers");
    return { buffer: 0, offset: bin.add(bytes.subarray(0, length)) };
  });
  const move = (row: Row): Row => {
    const { buffer, offset } = mustRefAt(row, "buffer", moved);
    return { ...row, buffer, byteOffset: offset + wholeAt(row, "byteOffset", 0, 0) };
  };
  const bufferViews = rowsAt(root, "bufferViews").map((row) => moveView(row, move));
  const missing = new Map<number, string>();
  const images = rowsAt(root, "images", "images").map((row, index) => {
    const { uri, ...rest } = row;
    if (uri === undefined) return row;
    const fetched = fetch(uri);
    if ("missing" in fetched) missing.set(index, fetched.missing);
    const bytes = "missing" in fetched ? blank : fetched;
    const place = { buffer: 0, byteOffset: bin.add(bytes), byteLength: bytes.length };
    const sniffed = `image/${readImageHeader(bytes)?.format ?? "unknown"}`;
    const mimeType = "missing" in fetched ? sniffed : (rest.mimeType ?? sniffed);
    return { ...rest, bufferView: bufferViews.push(place) - 1, mimeType };
  });
  const materials = withoutPictures(rowsAt(root, "materials"), texturesOf(root, missing));
  const first = bin.length > 0 ? [{ byteLength: bin.length }] : [];
  const buffers = [...first, ...kept];
  return {
    glb: writeGlb({ ...root, buffers, bufferViews, images, materials }, bin),
    missing: [...missing.values()],
  };
}

/** A white pixel, in the place of a picture that nothing uses any more. */
const blank = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2qwAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

/** The textures that would show one of these pictures. */
function texturesOf(root: Row, images: ReadonlyMap<number, string>): Set<unknown> {
  const shown = (row: Row | undefined) => images.has(get(row ?? {}, "source") as number);
  const gone = new Set<unknown>();
  rowsAt(root, "textures").forEach((row, index) => {
    if (shown(row) || shown(extensionAt(row, "EXT_texture_webp"))) gone.add(index);
  });
  return gone;
}

/** Materials, whatever their extensions, without what refers to these textures: by glTF's custom it ends in "Texture". */
function withoutPictures(value: unknown, textures: Set<unknown>): unknown {
  if (textures.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withoutPictures(one, textures));
  const kept = Object.entries(value).filter(
    ([key, info]) => !(/Texture$/.test(key) && textures.has((info as Row | null)?.index)),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutPictures(one, textures)]));
}

function moveView(row: Row, move: (row: Row) => Row): Row {
  const packed = packers.filter((name) => extensionAt(row, name));
  if (packed.length === 0) return move(row);
  const extensions = { ...rowAt(row, "extensions") };
  for (const name of packed) extensions[name] = move(extensions[name] as Row);
  return { ...move(row), extensions };
}

/** A GLB of two chunks (glTF 2.0, section 4.4). Empty lists are left out: the specification knows none. */
export function writeGlb(root: Row, bin: Bin): Uint8Array {
  const filled = Object.entries(root).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(filled)));
  const padded = text.length + (-text.length & 3);
  const chunk = bin.length > 0 ? 8 + bin.length : 0;
  const glb = new Uint8Array(20 + padded + chunk);
  const view = new DataView(glb.buffer);
  [0x46546c67, 2, glb.length, padded, 0x4e4f534a].forEach((word, at) =>
    view.setUint32(at * 4, word, true),
  );
  glb.fill(0x20, 20, 20 + padded).set(text, 20);
  if (chunk > 0) {
    view.setUint32(20 + padded, bin.length, true);
    view.setUint32(24 + padded, 0x004e4942, true);
    let at = 28 + padded;
    for (const part of bin.parts) {
      glb.set(part, at);
      at += part.length;
    }
  }
  return glb;
}
