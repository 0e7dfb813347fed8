import { stripes } from "./pictures";

type Json = Record<string, unknown>;
// A test may put anything anywhere in a description; that is its purpose.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** A GLB as it lies before it is packed: change what you like. */
export interface Draft {
  json: Loose;
  bin: Buffer;
}

const pad = (bytes: Uint8Array, filler: number) =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, filler)]);

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(data.length, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, data]);
}

/** Packs chunks into a GLB whose lengths are right. */
export function packChunks(chunks: Buffer[], version = 2): Buffer {
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(12);
  head.write("glTF", 0, "latin1");
  head.writeUInt32LE(version, 4);
  head.writeUInt32LE(12 + body.length, 8);
  return Buffer.concat([head, body]);
}

/** Packs a description (an object, or JSON text as it is) and its binary data. */
export function packGlb(json: Json | string, bin: Uint8Array = Buffer.alloc(0)): Buffer {
  const text = Buffer.from(typeof json === "string" ? json : JSON.stringify(json));
  const chunks = [chunk("JSON", pad(text, 0x20))];
  if (bin.length > 0) chunks.push(chunk("BIN\0", pad(bin, 0)));
  return packChunks(chunks);
}

/** A further chunk of another type, as other programs may add. */
export const strangeChunk = (words: string) => chunk("NOTE", pad(Buffer.from(words), 0x20));

/** Adds bytes as a new view of a draft's only buffer; answers the view's number. */
export function addView(draft: Draft, bytes: Uint8Array): number {
  draft.bin = Buffer.concat([pad(draft.bin, 0), pad(bytes, 0)]);
  const byteOffset = draft.bin.length - pad(bytes, 0).length;
  draft.json.bufferViews.push({ buffer: 0, byteOffset, byteLength: bytes.length });
  draft.json.buffers[0].byteLength = draft.bin.length;
  return draft.json.bufferViews.length - 1;
}

function addAccessor(draft: Draft, values: Float32Array | Uint32Array, type: string): number {
  const size = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 }[type] as number;
  const view = addView(draft, new Uint8Array(values.buffer));
  const accessor: Json = {
    bufferView: view,
    componentType: values instanceof Float32Array ? 5126 : 5125,
    count: values.length / size,
    type,
  };
  if (type === "VEC3") {
    const column = (axis: number) => Array.from(values).filter((_, at) => at % 3 === axis);
    accessor.min = [0, 1, 2].map((axis) =>
      Math.fround(column(axis).reduce((a, b) => Math.min(a, b))),
    );
    accessor.max = [0, 1, 2].map((axis) =>
      Math.fround(column(axis).reduce((a, b) => Math.max(a, b))),
    );
  }
  return draft.json.accessors.push(accessor) - 1;
}

/** Adds a picture as a texture and answers its number. */
export function addTexture(draft: Draft, bytes: Uint8Array, mimeType = "image/png"): number {
  const bufferView = addView(draft, bytes);
  draft.json.images = [...(draft.json.images ?? []), { bufferView, mimeType }];
  draft.json.textures = [...(draft.json.textures ?? []), { source: draft.json.images.length - 1 }];
  return draft.json.textures.length - 1;
}

/**
 * A skirt: an open cone, 0.5 m wide at the hem and 0.7 m long, with coordinates and normals, one woven
 * texture and two colourways' worth of material.
 */
export async function skirt(around = 24, down = 12): Promise<Draft> {
  const draft: Draft = {
    bin: Buffer.alloc(0),
    json: {
      asset: { version: "2.0" },
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      buffers: [{ byteLength: 0 }],
      bufferViews: [],
      accessors: [],
    },
  };
  const [positions, normals, uvs, corners]: number[][] = [[], [], [], []];
  for (let row = 0; row <= down; row += 1)
    for (let step = 0; step <= around; step += 1) {
      const angle = (step / around) * 2 * Math.PI;
      const radius = 0.12 + (0.13 * row) / down;
      positions?.push(radius * Math.sin(angle), 0.7 - (0.7 * row) / down, radius * Math.cos(angle));
      const slope = Math.atan2(0.13, 0.7);
      normals?.push(
        Math.sin(angle) * Math.cos(slope),
        Math.sin(slope),
        Math.cos(angle) * Math.cos(slope),
      );
      uvs?.push((3 * step) / around, (3 * row) / down);
    }
  for (let row = 0; row < down; row += 1)
    for (let step = 0; step < around; step += 1) {
      const a = row * (around + 1) + step;
      const b = a + around + 1;
      corners?.push(a, b, a + 1, b, b + 1, a + 1);
    }
  const attributes = {
    POSITION: addAccessor(draft, new Float32Array(positions as number[]), "VEC3"),
    NORMAL: addAccessor(draft, new Float32Array(normals as number[]), "VEC3"),
    TEXCOORD_0: addAccessor(draft, new Float32Array(uvs as number[]), "VEC2"),
  };
  const indices = addAccessor(draft, new Uint32Array(corners as number[]), "SCALAR");
  const index = addTexture(draft, await stripes({ width: 64, height: 64 }).png().toBuffer());
  const pbrMetallicRoughness = { baseColorTexture: { index }, metallicFactor: 0 };
  draft.json.materials = [{ pbrMetallicRoughness, doubleSided: true }];
  draft.json.meshes = [{ primitives: [{ attributes, indices, material: 0 }] }];
  return draft;
}

/** A skirt, changed and packed. */
export async function skirtWith(change: (draft: Draft) => void): Promise<Buffer> {
  const draft = await skirt();
  change(draft);
  return packGlb(draft.json, draft.bin);
}

/** The smallest description that draws one triangle out of data the file does not hold. */
export function promise(count: number, extra: Json = {}): Buffer {
  return packGlb({
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    accessors: [
      { componentType: 5126, count, type: "VEC3", min: [0, 0, 0], max: [0, 0, 0], ...extra },
    ],
  });
}

/** Nodes each inside the one before it. */
export function nodeChain(length: number): Json[] {
  return Array.from({ length }, (_, at) =>
    at + 1 < length ? { children: [at + 1] } : { mesh: 0 },
  );
}

/** Lets the first material wear another picture. */
export function dress(draft: Draft, picture: Buffer, type = "image/png"): void {
  draft.json.materials[0].pbrMetallicRoughness.baseColorTexture.index = addTexture(
    draft,
    picture,
    type,
  );
}
