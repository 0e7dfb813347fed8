/**
 * EXT_meshopt_compression, decoded: vertices, triangles, index sequences, and the three filters (Khronos registry,
 * "EXT_meshopt_compression", appendices A and B). In plain arithmetic, so that pages need not allow WebAssembly and a
 * reader fetches 5 KB less; it keeps pace with the network, and lets the page breathe. Damaged data ends in an error or
 * in wrong numbers, never in an endless loop, for every loop is bounded by the counts that were admitted.
 */
import { inParts, type Pause } from "./slices";

export type MeshoptMode = "ATTRIBUTES" | "TRIANGLES" | "INDICES";
export type MeshoptFilter = "NONE" | "OCTAHEDRAL" | "QUATERNION" | "EXPONENTIAL";

/** Decodes `count` elements of `stride` bytes. Throws a RangeError when the data are not of that mode, or break off. */
export async function decodeMeshopt(
  count: number,
  stride: number,
  source: Uint8Array,
  mode: MeshoptMode,
  filter: MeshoptFilter = "NONE",
  pause: Pause = () => undefined,
): Promise<Uint8Array> {
  const target = new Uint8Array(count * stride);
  if (mode === "ATTRIBUTES") await decodeAttributes(target, count, stride, source, pause);
  else {
    demand(stride === 2 || stride === 4, "index size");
    const indices = stride === 2 ? new Uint16Array(target.buffer) : new Uint32Array(target.buffer);
    if (mode === "TRIANGLES") await decodeTriangles(indices, source, pause);
    else await decodeSequence(indices, source, pause);
  }
  if (filter !== "NONE") await inParts(target.length / 4, pause, filterOf(filter, target, stride));
  return target;
}

/** Blocks of at most 256 elements; in each, byte by byte, zigzag differences to the element before, in groups of 16. */
async function decodeAttributes(
  target: Uint8Array,
  count: number,
  stride: number,
  source: Uint8Array,
  pause: Pause,
) {
  demand(source[0] === 0xa0 && stride > 0 && stride <= 256 && stride % 4 === 0, "vertex header");
  const before = source.slice(source.length - stride);
  const end = source.length - Math.max(32, stride);
  const blockSize = Math.min((8192 / stride) & ~15, 256);
  const group = new Uint8Array(16);
  let at = 1;
  const decodeBlock = (first: number, next: number) => {
    const size = next - first;
    const groups = Math.ceil(size / 16);
    for (let byte = 0; byte < stride; byte++) {
      const modes = at;
      at += Math.ceil(groups / 4);
      demand(at <= end, "vertex data");
      let value = before[byte] as number;
      for (let g = 0; g < groups; g++) {
        at = readGroup(group, source, at, (source[modes + (g >> 2)]! >> ((g & 3) * 2)) & 3);
        const members = Math.min(16, size - g * 16);
        let place = (first + g * 16) * stride + byte;
        for (let m = 0; m < members; m++, place += stride) {
          value = (value + unzigzag(group[m]!)) & 255;
          target[place] = value;
        }
      }
      before[byte] = value;
    }
  };
  await inParts(count, pause, decodeBlock, blockSize);
  demand(at === end, "vertex length");
}

/** Sixteen differences of 0, 2, 4 or 8 bits; of the short ones the largest value announces a whole byte. */
function readGroup(group: Uint8Array, source: Uint8Array, at: number, mode: number): number {
  if (mode === 0) {
    group.fill(0);
    return at;
  }
  const bits = 1 << mode;
  if (bits === 8) {
    for (let m = 0; m < 16; m++) group[m] = source[at + m]!;
    return at + 16;
  }
  const perByte = 8 / bits;
  const escape = (1 << bits) - 1;
  let whole = at + 2 * bits;
  for (let m = 0; m < 16; m++) {
    const shift = 8 - bits - (m % perByte) * bits;
    const value = (source[at + Math.floor(m / perByte)]! >> shift) & escape;
    group[m] = value === escape ? source[whole++]! : value;
  }
  return whole;
}

/** Reads bytes of seven bits each; a number longer than 32 bits, or past the end, is cut off. */
class Numbers {
  constructor(
    private readonly source: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.source[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }
}

/** Each triangle continues an edge or a vertex lately used; what was used lately is kept in two rings of sixteen. */
async function decodeTriangles(
  target: Uint16Array | Uint32Array,
  source: Uint8Array,
  pause: Pause,
) {
  const triangles = target.length / 3;
  demand(source[0] === 0xe1 && Number.isInteger(triangles), "triangle header");
  demand(source.length >= 1 + triangles + 16, "triangle data");
  const table = source.length - 16;
  const rest = new Numbers(source, 1 + triangles);
  const vertices = new Uint32Array(16);
  const edges = new Uint32Array(32);
  let [vertexAt, edgeAt, next, last] = [0, 0, 0, 0];
  const recent = (back: number) => vertices[(vertexAt - back) & 15]!;
  const keep = (vertex: number) => void (vertices[vertexAt++ & 15] = vertex);
  const keepEdge = (from: number, to: number) => {
    edges[(edgeAt & 15) * 2] = from;
    edges[(edgeAt++ & 15) * 2 + 1] = to;
  };
  const away = () => (last = (last + unzigzag(rest.next())) >>> 0);

  const decode = (triangle: number) => {
    const code = source[1 + triangle]!;
    const [high, low] = [code >> 4, code & 15];
    let a: number, b: number, c: number;
    if (high < 15) {
      const edge = ((edgeAt - 1 - high) & 15) * 2;
      [a, b] = [edges[edge]!, edges[edge + 1]!];
      if (low === 0) c = next++;
      else if (low < 13) c = recent(low + 1);
      else if (low < 15) c = last = (last + (low === 13 ? -1 : 1)) >>> 0;
      else c = away();
      if (low === 0 || low >= 13) keep(c);
      keepEdge(c, b);
      keepEdge(a, c);
    } else {
      const short = low < 14;
      const pair = short ? source[table + low]! : (source[rest.at++] ?? 0);
      if (!short && pair === 0) next = 0;
      const corner = (which: number) =>
        which === 0 ? next++ : which === 15 && !short ? away() : recent(which);
      const [second, third] = [pair >> 4, pair & 15];
      a = low === 15 ? away() : next++;
      b = corner(second);
      c = corner(third);
      keep(a);
      if (second === 0 || (second === 15 && !short)) keep(b);
      if (third === 0 || (third === 15 && !short)) keep(c);
      keepEdge(b, a);
      keepEdge(c, b);
      keepEdge(a, c);
    }
    target[triangle * 3] = a;
    target[triangle * 3 + 1] = b;
    target[triangle * 3 + 2] = c;
  };
  await inParts(triangles, pause, (from, to) => {
    for (let triangle = from; triangle < to; triangle++) decode(triangle);
  });
}

/** Differences to one of two lines of numbers, the lowest bit telling to which. */
async function decodeSequence(target: Uint16Array | Uint32Array, source: Uint8Array, pause: Pause) {
  demand(source[0] === 0xd1 && source.length >= 1 + target.length + 4, "index header");
  const numbers = new Numbers(source, 1);
  const lines = [0, 0];
  await inParts(target.length, pause, (from, to) => {
    for (let i = from; i < to; i++) {
      const number = numbers.next();
      const line = number & 1;
      target[i] = lines[line] = (lines[line]! + unzigzag(number >>> 1)) >>> 0;
    }
  });
}

type Filtering = (from: number, to: number) => void;

/** Undoes a filter in a stretch of the target, counted in words of four bytes. */
function filterOf(filter: MeshoptFilter, target: Uint8Array, stride: number): Filtering {
  if (filter === "OCTAHEDRAL") return unfoldOctahedra(target, stride);
  return filter === "QUATERNION" ? restoreQuaternions(target, stride) : raiseExponents(target);
}

/** Unit vectors folded into a square; the third component says how long the square's half side is. */
function unfoldOctahedra(target: Uint8Array, stride: number): Filtering {
  demand(stride === 4 || stride === 8, "octahedral size");
  const data = stride === 4 ? new Int8Array(target.buffer) : new Int16Array(target.buffer);
  const most = stride === 4 ? 127 : 32767;
  const perWord = 4 / data.BYTES_PER_ELEMENT;
  return (from, to) => {
    for (let i = from * perWord; i < to * perWord; i += 4) {
      const one = data[i + 2]!;
      let [x, y] = [data[i]! / one, data[i + 1]! / one];
      const z = 1 - Math.abs(x) - Math.abs(y);
      const fold = Math.max(-z, 0);
      x -= x >= 0 ? fold : -fold;
      y -= y >= 0 ? fold : -fold;
      const length = most / Math.hypot(x, y, z);
      data[i] = Math.round(x * length);
      data[i + 1] = Math.round(y * length);
      data[i + 2] = Math.round(z * length);
    }
  };
}

/** Unit quaternions without their largest component; the last number's low bits say which that was. */
function restoreQuaternions(target: Uint8Array, stride: number): Filtering {
  demand(stride === 8, "quaternion size");
  const data = new Int16Array(target.buffer);
  return (from, to) => {
    for (let i = from * 2; i < to * 2; i += 4) {
      const last = data[i + 3]!;
      const largest = last & 3;
      const scale = Math.SQRT1_2 / (last | 3);
      const [x, y, z] = [data[i]! * scale, data[i + 1]! * scale, data[i + 2]! * scale];
      const w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
      [w, x, y, z].forEach((value, turn) => {
        data[i + ((largest + turn) & 3)] = Math.round(value * 32767);
      });
    }
  };
}

/** Numbers of 24 bits with a power of two of 8 bits. */
function raiseExponents(target: Uint8Array): Filtering {
  const bits = new Int32Array(target.buffer);
  const values = new Float32Array(target.buffer);
  return (from, to) => {
    for (let i = from; i < to; i++) values[i] = 2 ** (bits[i]! >> 24) * ((bits[i]! << 8) >> 8);
  };
}

function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}

function demand(truth: boolean, what: string): asserts truth {
  if (!truth) throw new RangeError(`meshopt: bad ${what}`);
}
