import { describe, expect, it } from "vitest";
import { changed, codeOf, copy, dataUri, packed, vertices } from "../support/hostile/counted";
import { addTexture, addView, packGlb, promise, type Draft } from "../support/hostile/garments";

describe("a garment that promises more than it holds is refused", () => {
  it.each<[string, Uint8Array, string]>([
    ["gigabytes in 260 bytes", promise(2_147_483_647), "garment-memory"],
    ["65 MB of nothing", promise(6_000_000), "garment-memory"],
    [
      "500 million changes to it",
      promise(500_000_000, {
        sparse: {
          count: 500_000_000,
          indices: { bufferView: 0, componentType: 5125 },
          values: { bufferView: 0 },
        },
      }),
      "garment-memory",
    ],
    [
      "changes that are not there",
      promise(1000, {
        sparse: {
          count: 1000,
          indices: { bufferView: 0, componentType: 5125 },
          values: { bufferView: 0 },
        },
      }),
      "garment-out-of-bounds",
    ],
    ["a count that is no whole number", promise(1.5), "garment-malformed"],
    ["a count below one", promise(-1), "garment-malformed"],
    ["no garment at all", packGlb({ asset: { version: "2.0" } }), "garment-empty"],
    ["a list as description", packGlb([] as never), "garment-malformed"],
    ["another version", packGlb({ asset: { version: "1.0" } }), "garment-version"],
  ])("%s", (_, glb, code) => {
    expect(codeOf(glb)).toBe(code);
  });

  it.each<[string, string, (draft: Draft) => void]>([
    [
      "a buffer larger than its data",
      "garment-out-of-bounds",
      ({ json }) => (json.buffers[0].byteLength += 8),
    ],
    [
      "a second buffer without data",
      "garment-out-of-bounds",
      ({ json }) => json.buffers.push({ byteLength: 4 }),
    ],
    [
      "a data: address that is too short",
      "garment-out-of-bounds",
      ({ json }) => (json.buffers[0].uri = dataUri(Buffer.alloc(4), "a/b")),
    ],
    [
      "a view beyond its buffer",
      "garment-out-of-bounds",
      ({ json }) => (json.bufferViews[0].byteOffset = 1e9),
    ],
    [
      "a view of no buffer",
      "garment-out-of-bounds",
      ({ json }) => (json.bufferViews[0].buffer = 7),
    ],
    [
      "a view that names none",
      "garment-malformed",
      ({ json }) => delete json.bufferViews[0].buffer,
    ],
    [
      "more elements than the view holds",
      "garment-out-of-bounds",
      ({ json }) => (json.accessors[0].count *= 2),
    ],
    [
      "an offset past the view",
      "garment-out-of-bounds",
      ({ json }) => (json.accessors[0].byteOffset = 16),
    ],
    [
      "elements that overlap",
      "garment-out-of-bounds",
      ({ json }) => (json.bufferViews[0].byteStride = 4),
    ],
    [
      "an unknown component",
      "garment-malformed",
      ({ json }) => (json.accessors[0].componentType = 5130),
    ],
    ["an unknown type", "garment-malformed", ({ json }) => (json.accessors[0].type = "VEC9")],
    ["a negative offset", "garment-malformed", ({ json }) => (json.bufferViews[0].byteOffset = -4)],
    [
      "an index below zero",
      "garment-out-of-bounds",
      ({ json }) => (json.accessors[0].bufferView = -1),
    ],
    [
      "an index that is a word",
      "garment-out-of-bounds",
      ({ json }) => (json.nodes[0].mesh = "length"),
    ],
    ["a list that is none", "garment-malformed", ({ json }) => (json.meshes = { length: 1e9 })],
    [
      "a list of numbers",
      "garment-malformed",
      ({ json }) => (json.materials = json.nodes = [1, 2]),
    ],
    [
      "an object that is none",
      "garment-malformed",
      ({ json }) => (json.meshes[0].primitives[0].attributes = 7),
    ],
    [
      "sparse with more changes than elements",
      "garment-malformed",
      ({ json }) => (json.accessors[0].sparse = { count: 1e6 }),
    ],
    [
      "sparse without indices",
      "garment-malformed",
      ({ json }) => (json.accessors[0].sparse = { count: 1 }),
    ],
    [
      "sparse without values",
      "garment-malformed",
      ({ json }) =>
        (json.accessors[0].sparse = { count: 1, indices: { bufferView: 0, componentType: 5125 } }),
    ],
    [
      "sparse with strange indices",
      "garment-malformed",
      ({ json }) =>
        (json.accessors[0].sparse = {
          count: 1,
          indices: { bufferView: 0 },
          values: { bufferView: 0 },
        }),
    ],
    [
      "20,001 accessors",
      "garment-too-many",
      ({ json }) => (json.accessors = Array(20_001).fill(json.accessors[0])),
    ],
    [
      "many views of the same bytes",
      "garment-memory",
      ({ json }) =>
        (json.accessors = Array(20_000).fill({
          ...json.accessors[0],
          bufferView: undefined,
          count: 300,
        })),
    ],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });

  it("the same bytes seen by many accessors count each time, since each is unpacked", () => {
    const draft = copy();
    addView(draft, Buffer.alloc(120_000));
    const bufferView = draft.json.bufferViews.length - 1;
    draft.json.accessors.push(
      ...Array(3000).fill({ bufferView, componentType: 5126, count: 10_000, type: "VEC3" }),
    );
    expect(codeOf(packGlb(draft.json, draft.bin))).toBe("garment-memory");
  });
});

describe("compressed data is refused by its header", () => {
  it.each<[string, string, (draft: Draft) => void]>([
    [
      "meshopt that unpacks to gigabytes",
      "garment-memory",
      (draft) => {
        const size = 256 * 4_000_000;
        packed(draft, { count: 4_000_000, byteStride: 256 }, { byteLength: size });
        draft.json.bufferViews[0].byteLength = size;
      },
    ],
    [
      "meshopt whose sums do not agree",
      "garment-malformed",
      (draft) => packed(draft, { count: 7, byteStride: 12 }),
    ],
    [
      "meshopt with wide elements",
      "garment-malformed",
      (draft) => packed(draft, { count: vertices / 25, byteStride: 300 }),
    ],
    [
      "meshopt out of the fallback",
      "garment-out-of-bounds",
      (draft) => packed(draft, { count: vertices, byteStride: 12, buffer: 1 }),
    ],
    [
      "meshopt beyond its buffer",
      "garment-out-of-bounds",
      (draft) => packed(draft, { count: vertices, byteStride: 12, byteLength: 1e9 }),
    ],
    [
      "a plain view into the fallback",
      "garment-out-of-bounds",
      (draft) => {
        packed(draft, { count: vertices, byteStride: 12 });
        delete draft.json.bufferViews[0].extensions;
      },
    ],
    [
      "KTX2 that ends in its header",
      "garment-ktx2",
      (draft) => void addTexture(draft, Buffer.from("ab4b5458203230bb0d0a1a0a", "hex")),
    ],
    [
      "an extension nobody knows and everybody needs",
      "garment-extension",
      ({ json }) => (json.extensionsRequired = ["VENDOR_loom"]),
    ],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });
});
