import { describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { openGarment, writeBlind } from "~/garments/inspection/open-garment.server";
import { readDracoHeader } from "~/garments/preflight/draco";
import { GarmentRefused } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import { codeOf } from "../support/hostile/counted";
import { packGlb, skirtWith, type Draft } from "../support/hostile/garments";
import { draco } from "../support/hostile/packed-garments";

const plain = await skirtWith(() => {});
const packed = { edgebreaker: await draco(plain, "edgebreaker"), sequential: await draco(plain, "sequential") }; // prettier-ignore
const methods = ["edgebreaker", "sequential"] as const;
const name = "KHR_draco_mesh_compression";

/** The Draco garment after a change of its description or of its stream. */
function changed(
  change: (json: Draft["json"], stream: Buffer) => void,
  method: (typeof methods)[number] = "edgebreaker",
) {
  const { json, bin } = readGlb(Buffer.from(packed[method])) as {
    json: Draft["json"];
    bin: Uint8Array;
  };
  const view = json.bufferViews[json.meshes[0].primitives[0].extensions[name].bufferView];
  change(json, Buffer.from(bin.buffer, bin.byteOffset + (view.byteOffset ?? 0), view.byteLength));
  return packGlb(json, bin);
}

describe("a garment packed by Draco", { timeout: 60_000 }, () => {
  it.each(methods)("(%s) is served unpacked by Draco, and the same shape", async (method) => {
    const { drawn, document } = await openGarment(packed[method]);
    expect(drawn).toEqual({ drawCalls: 1, triangles: 576 });
    const { json } = readGlb(await writeBlind(document)) as { json: Draft["json"] };
    expect(json.extensionsUsed).toEqual(["EXT_meshopt_compression"]);
    const corners = document.getRoot().listMeshes()[0]!.listPrimitives()[0]!.getIndices()!;
    expect(corners.getCount()).toBe(576 * 3);
  });

  it.each(methods)("(%s) is counted by its header alone", (method) => {
    let header: unknown;
    changed((_, stream) => (header = readDracoHeader(stream)), method);
    expect(header).toMatchObject({ faces: 576, vertices: expect.any(Number) });
  });

  it.each<[string, string, (json: Draft["json"], stream: Buffer) => void]>([
    [
      "says another number of faces",
      "garment-draco-lies",
      (_, stream) => (stream[15] = (stream[15]! + 1) & 0x7f),
    ],
    ["is a cloud of points", "garment-draco", (_, stream) => (stream[7] = 0)],
    ["is of another version", "garment-draco", (_, stream) => (stream[6] = 9)],
    ["carries metadata", "garment-draco", (_, stream) => (stream[10] = 0x80)],
    ["is something else", "garment-draco", (_, stream) => void stream.fill(0x41, 0, 5)],
    [
      "ends in its header",
      "garment-draco",
      (json) =>
        (json.bufferViews[json.meshes[0].primitives[0].extensions[name].bufferView].byteLength =
          12),
    ],
    [
      "has counts nobody can vouch for",
      "garment-draco-lies",
      (json) => (json.accessors[json.meshes[0].primitives[0].indices].count = 9_000_000),
    ],
    [
      "has no faces listed",
      "garment-malformed",
      (json) => delete json.meshes[0].primitives[0].indices,
    ],
    [
      "has no stream",
      "garment-out-of-bounds",
      (json) => (json.meshes[0].primitives[0].extensions[name].bufferView = 99),
    ],
    [
      "promises gigabytes",
      "garment-memory",
      (json) => (json.accessors[json.meshes[0].primitives[0].indices].count = 2_147_483_647),
    ],
  ])("that %s is refused: %s", (_, code, change) => {
    expect(codeOf(changed(change))).toBe(code);
  });

  it("damaged in 60 ways is refused or made anew, never another error", async () => {
    const codes = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const glb = changed(
        (_, stream) => {
          const damaged = mutate(stream.subarray(16), seed);
          damaged.copy(stream, 16, 0, Math.min(damaged.length, stream.length - 16));
        },
        methods[seed % 2],
      );
      const code = await openGarment(glb).then(
        ({ document }) => writeBlind(document).then(() => "accepted"),
        (error: unknown) => {
          if (error instanceof GarmentRefused) return error.reason.code;
          throw error;
        },
      );
      codes.add(code);
    }
    expect(codes.size).toBeGreaterThan(1);
  });
});
