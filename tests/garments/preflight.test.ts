import { describe, expect, it } from "vitest";
import { caps } from "~/garments/caps";
import { readGlb } from "~/garments/glb";
import { preflight } from "~/garments/preflight";
import { readDataUri } from "~/garments/preflight/data-uri";
import { GarmentRefused } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import {
  addTexture,
  addView,
  nodeChain,
  packGlb,
  promise,
  skirt,
  type Draft,
} from "../support/hostile/garments";
import { jpegThatSays, pngBomb, stripes } from "../support/hostile/pictures";

const base = await skirt();
const png = await stripes({ width: 16, height: 16 }).png().toBuffer();
const jpeg = await stripes({ width: 16, height: 16 }).jpeg().toBuffer();
const copy = (): Draft => ({ json: structuredClone(base.json), bin: Buffer.from(base.bin) });

function codeOf(glb: Uint8Array): string {
  try {
    preflight(readGlb(glb));
    return "accepted";
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason.code;
    throw error;
  }
}

function changed(change: (draft: Draft) => void): string {
  const draft = copy();
  change(draft);
  return codeOf(packGlb(draft.json, draft.bin));
}

const dataUri = (bytes: Uint8Array, type: string) =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

/** Packs the positions' view with meshopt's description, true or false. */
function packed(draft: Draft, description: object, buffer: object = { byteLength: 1e6 }): void {
  const fallback = { ...buffer, extensions: { EXT_meshopt_compression: { fallback: true } } };
  draft.json.buffers.push(fallback);
  draft.json.bufferViews[0] = {
    buffer: 1,
    byteLength: draft.json.bufferViews[0].byteLength,
    extensions: { EXT_meshopt_compression: { buffer: 0, byteLength: 64, ...description } },
  };
}
const vertices = base.json.accessors[0].count as number;

describe("a garment is counted before it is opened", () => {
  it("an honest one passes, with what it draws", () => {
    expect(preflight(readGlb(packGlb(base.json, base.bin)))).toEqual({
      drawCalls: 1,
      triangles: 576,
    });
  });

  it("a mesh that hangs on several nodes is drawn several times", () => {
    const draft = copy();
    draft.json.nodes = [{ children: [1, 2] }, { mesh: 0 }, { mesh: 0 }];
    expect(preflight(readGlb(packGlb(draft.json, draft.bin)))).toEqual({
      drawCalls: 2,
      triangles: 1152,
    });
  });

  it("strips and fans are triangles, lines are not", () => {
    const draft = copy();
    const [primitive] = draft.json.meshes[0].primitives;
    draft.json.meshes[0].primitives = [1, 4, 5, 6].map((mode) => ({ ...primitive, mode }));
    expect(preflight(readGlb(packGlb(draft.json, draft.bin)))).toEqual({
      drawCalls: 4,
      triangles: 576 + 2 * (576 * 3 - 2),
    });
  });

  it.each<[string, (draft: Draft) => void]>([
    [
      "textures as data: addresses",
      ({ json }) => (json.images[0] = { uri: dataUri(png, "image/png") }),
    ],
    [
      "a buffer as data: address",
      ({ json, bin }) => (json.buffers[0].uri = dataUri(bin, "application/octet-stream")),
    ],
    ["JPEG textures", (draft) => void addTexture(draft, jpeg, "image/jpeg")],
    [
      "a webp texture that is there",
      ({ json }) => (json.textures[0].extensions = { EXT_texture_webp: { source: 0 } }),
    ],
    ["no named scene", ({ json }) => delete json.scene],
    ["optional extensions nobody knows", ({ json }) => (json.extensionsUsed = ["VENDOR_loom"])],
    [
      "lights, which are left out later",
      ({ json }) => (json.extensionsRequired = ["KHR_lights_punctual"]),
    ],
    ["meshopt within the caps", (draft) => packed(draft, { count: vertices, byteStride: 12 })],
    [
      "a sparse accessor whose data is there",
      (draft) => {
        const indices = { bufferView: addView(draft, Buffer.alloc(8)), componentType: 5125 };
        const values = { bufferView: addView(draft, Buffer.alloc(24)) };
        draft.json.accessors[0].sparse = { count: 2, indices, values };
      },
    ],
    ["a skeleton", ({ json }) => ((json.skins = [{ joints: [0] }]), (json.nodes[0].skin = 0))],
  ])("%s are accepted", (_, change) => {
    expect(changed(change)).toBe("accepted");
  });
});

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
      "Draco",
      "garment-draco",
      ({ json }) => (json.extensionsUsed = ["KHR_draco_mesh_compression"]),
    ],
    [
      "KTX2 by name",
      "garment-ktx2",
      ({ json }) => (json.extensionsRequired = ["KHR_texture_basisu"]),
    ],
    [
      "KTX2 by its bytes",
      "garment-ktx2",
      (draft) => void addTexture(draft, Buffer.from("ab4b5458203230bb0d0a1a0a", "hex")),
    ],
    [
      "KTX2 on a texture",
      "garment-ktx2",
      ({ json }) => (json.textures[0].extensions = { KHR_texture_basisu: {} }),
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

describe("a scene that does not end is refused", () => {
  it.each<[string, string, (draft: Draft) => void]>([
    ["a node inside itself", "garment-cycle", ({ json }) => (json.nodes[0].children = [0])],
    [
      "a ring of nodes",
      "garment-cycle",
      ({ json }) => (json.nodes = [{ mesh: 0 }, { children: [2] }, { children: [1] }]),
    ],
    [
      "a node with two parents",
      "garment-cycle",
      ({ json }) => (json.nodes = [{ children: [2] }, { children: [2] }, { mesh: 0 }]),
    ],
    ["a node twice in the scene", "garment-cycle", ({ json }) => (json.scenes[0].nodes = [0, 0])],
    ["65 nodes deep", "garment-tree-depth", ({ json }) => (json.nodes = nodeChain(65))],
    ["10,000 nodes deep", "garment-tree-depth", ({ json }) => (json.nodes = nodeChain(10_000))],
    ["20,001 nodes", "garment-too-many", ({ json }) => (json.nodes = Array(20_001).fill({}))],
    [
      "a child that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.nodes[0].children = [9]),
    ],
    [
      "a scene of nodes that are not there",
      "garment-out-of-bounds",
      ({ json }) => (json.scenes[0].nodes = [-1]),
    ],
    ["a scene that is not there", "garment-out-of-bounds", ({ json }) => (json.scene = 5)],
    [
      "2,001 draw calls",
      "garment-too-many",
      ({ json }) => (json.meshes[0].primitives = Array(2001).fill(json.meshes[0].primitives[0])),
    ],
    [
      "more triangles than eyes can tell",
      "garment-too-many",
      ({ json }) => {
        json.accessors[3] = { ...json.accessors[3], bufferView: undefined, count: 15_000_000 };
        json.meshes[0].primitives = Array(3).fill(json.meshes[0].primitives[0]);
      },
    ],
    [
      "129 morph targets",
      "garment-too-many",
      ({ json }) => (json.meshes[0].primitives[0].targets = Array(129).fill({})),
    ],
    [
      "joints without end",
      "garment-too-many",
      ({ json }) => {
        json.skins = [{ joints: Array(caps.joints).fill(0) }];
        json.nodes = [{ mesh: 0, skin: 0 }, { skin: 0 }];
      },
    ],
    [
      "skins without end, worn by nobody",
      "garment-too-many",
      ({ json }) => (json.skins = Array(5000).fill({ joints: [0, 0, 0, 0, 0] })),
    ],
    ["65 scenes", "garment-too-many", ({ json }) => (json.scenes = Array(65).fill({ nodes: [0] }))],
    [
      "many scenes of many nodes",
      "garment-too-many",
      ({ json }) => {
        json.nodes = [{ mesh: 0 }, ...Array(9999).fill({})];
        json.scenes = Array(3).fill({ nodes: [...json.nodes.keys()] });
      },
    ],
    ["a skin that is not there", "garment-out-of-bounds", ({ json }) => (json.nodes[0].skin = 3)],
    [
      "20,001 channels",
      "garment-too-many",
      ({ json }) => (json.animations = [{ channels: Array(20_001).fill({}) }]),
    ],
    [
      "65 colourways",
      "garment-too-many",
      ({ json }) =>
        (json.extensions = { KHR_materials_variants: { variants: Array(65).fill({}) } }),
    ],
    ["lines only", "garment-empty", ({ json }) => (json.meshes[0].primitives[0].mode = 1)],
    ["an empty scene", "garment-empty", ({ json }) => (json.scenes = [{}])],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });
});

describe("textures are known by their bytes", () => {
  it.each<[string, string, (draft: Draft) => void]>([
    [
      "an address on the network",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "https://x.test/a.png" }),
    ],
    [
      "a path out of the folder",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "../../etc/passwd" }),
    ],
    [
      "a file of the machine",
      "garment-external",
      ({ json }) => (json.buffers[0].uri = "file:///etc/passwd"),
    ],
    [
      "a data: address that is no base64",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "data:image/png;base64,@@" }),
    ],
    [
      "a data: address of a web page",
      "garment-image-format",
      ({ json }) => (json.images[0] = { uri: dataUri(Buffer.from("<html>"), "text/html") }),
    ],
    [
      "a JPEG called PNG",
      "garment-image-format",
      (draft) => void addTexture(draft, jpeg, "image/png"),
    ],
    [
      "an SVG",
      "garment-image-format",
      (draft) => void addTexture(draft, Buffer.from("<svg xmlns=''/>"), "image/svg+xml"),
    ],
    [
      "a picture of no format",
      "garment-image-format",
      ({ json }) => delete json.images[0].mimeType,
    ],
    [
      "a picture of no size",
      "garment-image-format",
      (draft) => void addTexture(draft, jpegThatSays(jpeg, { width: 0, height: 0 }), "image/jpeg"),
    ],
    [
      "a picture without data",
      "garment-out-of-bounds",
      ({ json }) => (json.images[0] = { mimeType: "image/png" }),
    ],
    [
      "a side over 8192",
      "garment-image-size",
      (draft) => void addTexture(draft, pngBomb({ width: 8193, height: 8 })),
    ],
    [
      "100 megapixels together",
      "garment-too-many",
      (draft) => {
        const large = pngBomb({ width: 8192, height: 8192 });
        addTexture(draft, large);
        addTexture(draft, large);
      },
    ],
    [
      "257 textures",
      "garment-too-many",
      ({ json }) => (json.images = Array(257).fill(json.images[0])),
    ],
    [
      "a texture of a picture that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.textures[0].source = 4),
    ],
    [
      "a WebP that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.textures[0].extensions = { EXT_texture_webp: { source: 4 } }),
    ],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });

  it("only base64 data: addresses are read", () => {
    expect(readDataUri("data:image/png;base64,AAEC")).toEqual({
      type: "image/png",
      bytes: Uint8Array.of(0, 1, 2),
    });
    expect(readDataUri("data:;base64,AA==")?.type).toBe("");
    expect(readDataUri("data:text/plain,hello")).toBeNull();
    expect(readDataUri(7)).toBeNull();
  });
});

describe("any damage", () => {
  it("to the description leads to a verdict, never to another error", () => {
    const whole = packGlb(base.json, base.bin);
    const end = 20 + whole.readUInt32LE(12);
    const codes = new Set<string>();
    for (let seed = 0; seed < 400; seed += 1) {
      const text = mutate(whole.subarray(20, end), seed).toString("latin1");
      codes.add(codeOf(packGlb(text, base.bin)));
    }
    expect(codes.size).toBeGreaterThan(3);
  });

  it("by names that every object inherits is not believed", () => {
    expect(codeOf(packGlb('{"asset":{"version":"2.0"},"__proto__":{"nodes":[{"mesh":0}]}}'))).toBe(
      "garment-empty",
    );
    expect(changed(({ json }) => (json.scene = "constructor"))).toBe("garment-out-of-bounds");
  });
});
