import { caps } from "../caps";
import { refuseGarment } from "../refusal";
import { checkDraco, dracoAccessors } from "./draco";
import { readDataUri } from "./data-uri";
import { extensionAt, get, mustRefAt, refAt, rowAt, rowsAt, wholeAt, type Row } from "./gltf";

const meshopt = "EXT_meshopt_compression";
const MiB = 1024 * 1024;

/** Bytes a component has, by its GL name (glTF 2.0, table 3.6.2.2). */
const componentSizes = new Map<unknown, number>([
  [5120, 1],
  [5121, 1],
  [5122, 2],
  [5123, 2],
  [5125, 4],
  [5126, 4],
]);

const componentCounts = new Map<unknown, number>([
  ["SCALAR", 1],
  ["VEC2", 2],
  ["VEC3", 3],
  ["VEC4", 4],
  ["MAT2", 4],
  ["MAT3", 9],
  ["MAT4", 16],
]);

interface BufferSpan {
  length: number;
  /** Null for meshopt's fallback, which has a length and no bytes. */
  bytes: Uint8Array | null;
}

/** A view whose bytes are in the file, or will be once meshopt has unpacked it. */
export interface ViewSpan {
  length: number;
  stride: number | undefined;
  /** Null where they come out of the decoder. */
  bytes: Uint8Array | null;
}

export interface AccessorSpan {
  count: number;
  /** Where its numbers lie in the file; null where a decoder or sparse changes make them. */
  plain: {
    view: DataView;
    offset: number;
    stride: number;
    component: number;
    components: number;
  } | null;
}

/** Adds up what opening the file will allocate, and refuses on the way rather than at the end. */
class Budget {
  private bytes = 0;
  constructor(private readonly limit: number) {}

  add(count: number, size: number): void {
    this.bytes += count * size;
    if (this.bytes > this.limit)
      refuseGarment("garment-memory", Math.ceil(this.bytes / MiB), this.limit / MiB);
  }
}

/** Lengths, offsets and counts of all binary data, held against the bytes that are really there. */
export function checkBuffers(root: Row, bin: Uint8Array | null) {
  const budget = new Budget(caps.decodedBytes);
  const virtual = new Budget(caps.virtualBytes);
  const buffers = rowsAt(root, "buffers").map((row, index) => readBuffer(row, index, bin));
  const views = rowsAt(root, "bufferViews").map((row) => readView(row, buffers, budget));
  const unpacked = dracoAccessors(root);
  const accessors = rowsAt(root, "accessors").map((row, index) =>
    readAccessor(row, views, budget, unpacked.has(index) ? null : virtual),
  );
  checkDraco(root, views, accessors);
  return { views, accessors };
}

function readBuffer(row: Row, index: number, bin: Uint8Array | null): BufferSpan {
  const length = wholeAt(row, "byteLength", 1);
  const uri = get(row, "uri");
  if (uri !== undefined) {
    const data = readDataUri(uri) ?? refuseGarment("garment-external");
    if (data.bytes.length < length) refuseGarment("garment-out-of-bounds", `buffers/${index}`);
    return { length, bytes: data.bytes };
  }
  const fallback = extensionAt(row, meshopt);
  if (fallback && get(fallback, "fallback") === true) return { length, bytes: null };
  if (index !== 0 || !bin || bin.length < length)
    refuseGarment("garment-out-of-bounds", `buffers/${index}`);
  return { length, bytes: bin };
}

function slice(row: Row, buffers: BufferSpan[], least: number) {
  const buffer = mustRefAt(row, "buffer", buffers);
  const offset = wholeAt(row, "byteOffset", 0, 0);
  const length = wholeAt(row, "byteLength", least);
  if (offset + length > buffer.length) refuseGarment("garment-out-of-bounds", "bufferViews");
  return { buffer, length, bytes: buffer.bytes?.subarray(offset, offset + length) ?? null };
}

function readView(row: Row, buffers: BufferSpan[], budget: Budget): ViewSpan {
  const { length, bytes } = slice(row, buffers, 1);
  const stride = get(row, "byteStride") === undefined ? undefined : wholeAt(row, "byteStride", 1);
  const packed = extensionAt(row, meshopt);
  if (!packed) {
    if (!bytes) refuseGarment("garment-out-of-bounds", "bufferViews");
    return { length, stride, bytes };
  }
  const count = wholeAt(packed, "count", 1);
  const size = wholeAt(packed, "byteStride", 1);
  if (size > 256 || count * size !== length) refuseGarment("garment-malformed", meshopt);
  if (!slice(packed, buffers, 1).bytes) refuseGarment("garment-out-of-bounds", meshopt);
  budget.add(count, size);
  return { length, stride, bytes: null };
}

/** `virtual` is null for what comes out of a decoder: its bytes are counted, and held against the stream's own word. */
function readAccessor(
  row: Row,
  views: ViewSpan[],
  budget: Budget,
  virtual: Budget | null,
): AccessorSpan {
  const component = get(row, "componentType") as number;
  const componentSize = componentSizes.get(component);
  const components = componentCounts.get(get(row, "type"));
  if (!componentSize || !components) refuseGarment("garment-malformed", "accessors");
  const count = wholeAt(row, "count", 1);
  const size = componentSize * components;
  budget.add(count, size);
  const view = refAt(row, "bufferView", views);
  const offset = wholeAt(row, "byteOffset", 0, 0);
  if (view) mustFit(view, offset, count, size);
  else virtual?.add(count, size);

  const sparse = rowAt(row, "sparse");
  if (!sparse) {
    const plain = view?.bytes && { view: over(view.bytes), offset, stride: view.stride ?? size, component, components }; // prettier-ignore
    return { count, plain: plain ?? null };
  }
  const changed = wholeAt(sparse, "count", 1);
  if (changed > count) refuseGarment("garment-malformed", "sparse");
  const indices = rowAt(sparse, "indices") ?? refuseGarment("garment-malformed", "sparse");
  const values = rowAt(sparse, "values") ?? refuseGarment("garment-malformed", "sparse");
  const indexSize = componentSizes.get(get(indices, "componentType"));
  if (!indexSize) refuseGarment("garment-malformed", "sparse");
  for (const [part, each] of [
    [indices, indexSize],
    [values, size],
  ] as const) {
    budget.add(changed, each);
    mustFit(mustRefAt(part, "bufferView", views), wholeAt(part, "byteOffset", 0, 0), changed, each);
  }
  return { count, plain: null };
}

const over = ({ buffer, byteOffset, length }: Uint8Array) =>
  new DataView(buffer, byteOffset, length);

function mustFit(view: ViewSpan, offset: number, count: number, size: number): void {
  const stride = view.stride ?? size;
  if (stride < size || offset + (count - 1) * stride + size > view.length)
    refuseGarment("garment-out-of-bounds", "accessors");
}
