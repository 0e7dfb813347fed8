import { MeshoptDecoder } from "meshoptimizer/decoder";
import { MeshoptEncoder } from "meshoptimizer/encoder";
import { Bin, writeGlb } from "../bundle/pack-glb";
import { readGlb } from "../glb";
import { rootOf, rowsAt, type Row } from "../preflight/gltf";

const packer = "EXT_meshopt_compression";

interface PackedView extends Row {
  extensions: {
    [packer]: Row & {
      byteOffset: number;
      byteLength: number;
      byteStride: number;
      count: number;
      mode: string;
      filter?: string;
    };
  };
}

/**
 * Packs coordinates of a print that repeats better than the writer of glTF does: as whole steps beside one exponent
 * (meshopt's exponential filter), of which the upper bytes pack to nothing. They must be rounded to 16 bits of their own
 * reach; then not one of them changes.
 * @param glb one of our own writing, its only buffer in the binary chunk
 */
export async function packRepeats(glb: Uint8Array): Promise<Uint8Array> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const { json, bin } = readGlb(glb);
  const root = rootOf(json);
  const floating = floatingPairs(root);
  if (floating.size === 0 || !bin) return glb;
  const packed = new Bin();
  const bufferViews = rowsAt(root, "bufferViews").map((row, index) => {
    if (!isPacked(row)) {
      const bytes = partOf(bin, row as Row & Place);
      return { ...row, byteOffset: packed.add(bytes) };
    }
    const how = row.extensions[packer];
    let bytes = partOf(bin, how);
    let filter = how.filter;
    if (floating.has(index) && how.mode === "ATTRIBUTES" && how.byteStride === 8 && !filter) {
      bytes = inSteps(bytes, how.count);
      filter = "EXPONENTIAL";
    }
    const anew = { ...how, byteOffset: packed.add(bytes), byteLength: bytes.length };
    return { ...row, extensions: { [packer]: filter ? { ...anew, filter } : anew } };
  });
  const [first, ...fallbacks] = rowsAt(root, "buffers");
  const buffers = [{ ...first, byteLength: packed.length }, ...fallbacks];
  return writeGlb({ ...root, buffers, bufferViews }, packed);
}

interface Place {
  byteOffset?: number;
  byteLength: number;
}

const partOf = (bin: Uint8Array, { byteOffset = 0, byteLength }: Place) =>
  bin.subarray(byteOffset, byteOffset + byteLength);

const isPacked = (row: Row): row is PackedView =>
  packer in ((row.extensions as object | undefined) ?? {});

/** The views that hold nothing but pairs of floating numbers, as texture coordinates outside of 0…1 are. */
function floatingPairs(root: Row): Set<unknown> {
  const pairs = new Set<unknown>();
  const others = new Set<unknown>();
  for (const { bufferView, componentType, type } of rowsAt(root, "accessors"))
    (componentType === 5126 && type === "VEC2" ? pairs : others).add(bufferView);
  return new Set([...pairs].filter((view) => !others.has(view)));
}

function inSteps(bytes: Uint8Array, count: number): Uint8Array {
  const pairs = new Uint8Array(count * 8);
  MeshoptDecoder.decodeGltfBuffer(pairs, count, 8, bytes, "ATTRIBUTES");
  const numbers = new Float32Array(pairs.buffer);
  const steps = MeshoptEncoder.encodeFilterExp(numbers, count, 8, 16, "SharedComponent");
  return MeshoptEncoder.encodeGltfBuffer(steps, count, 8, "ATTRIBUTES");
}
