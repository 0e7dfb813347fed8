import { describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { preflight } from "~/garments/preflight";
import { mutate } from "../support/hostile/bytes";
import { base, changed, codeOf, copy, dataUri, packed, vertices } from "../support/hostile/counted";
import { addTexture, addView, packGlb, type Draft } from "../support/hostile/garments";
import { stripes } from "../support/hostile/pictures";

const png = await stripes({ width: 16, height: 16 }).png().toBuffer();
const jpeg = await stripes({ width: 16, height: 16 }).jpeg().toBuffer();

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
