import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "~/garments/inspection/examine-garment.server";
import { openGarment, writeBlind } from "~/garments/inspection/open-garment.server";
import { GarmentRefused } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import { dress, packChunks, packGlb, promise, skirt, skirtWith } from "../support/hostile/garments";
import { meshopt, noise } from "../support/hostile/packed-garments";
import { stripes, svgBomb } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garments-"));
afterAll(() => rmSync(dir, { recursive: true }));

const plain = await skirtWith(() => {});
const png = await stripes({ width: 16, height: 16 }).png().toBuffer();

describe("a hostile garment", { timeout: 60_000 }, () => {
  const refused: [string, string, Buffer | Promise<Buffer>][] = [
    ["empty", "empty", Buffer.alloc(0)],
    ["a picture called .glb", "wrong-kind", png],
    ["an SVG in disguise", "wrong-format", Buffer.from(svgBomb)],
    ["a promise of gigabytes in 260 bytes", "garment-memory", promise(2_147_483_647)],
    ["cut in half", "garment-length", plain.subarray(0, plain.length / 2)],
    [
      "a GLB with a web page behind it",
      "garment-length",
      Buffer.concat([plain, Buffer.from("<html>")]),
    ],
    [
      "indexed past its end",
      "garment-invalid",
      skirtWith(({ bin, json }) => bin.writeUInt32LE(1e6, json.bufferViews[3].byteOffset)),
    ],
    [
      "made of numbers that are none",
      "garment-invalid",
      skirtWith(({ bin, json }) => bin.writeFloatLE(NaN, json.bufferViews[0].byteOffset)),
    ],
    [
      "of a material that is not there",
      "garment-invalid",
      skirtWith(({ json }) => (json.meshes[0].primitives[0].material = 9)),
    ],
    [
      "at fault behind thousands of remarks",
      "garment-invalid",
      skirtWith(({ json, bin }) => {
        bin.writeUInt32LE(1e6, json.bufferViews[3].byteOffset);
        json.scenes[0].nodes.push(...Array.from({ length: 3000 }, (_, at) => at + 1));
        json.nodes.push(...Array.from({ length: 3000 }, () => ({})));
      }),
    ],
    ["textured with half a picture", "garment-image-damaged", halfTextured()],
    ["packed with noise called meshopt", "garment-unreadable", noise(plain)],
    ["indexed past its end under meshopt", "garment-out-of-bounds", meshopt(plain, 1e6)],
    ["NaN under meshopt", "garment-malformed", meshopt(plain, NaN)],
  ];

  it.each(refused)("that is %s is refused: %s", async (_, code, bytes) => {
    const { verdict, made } = await examine(await bytes, dir);
    expect(verdict).toMatchObject({ accepted: false, kind: "garment", reason: { code } });
    expect(made).toEqual([]);
  });

  it("damaged in 200 ways is refused or made anew, never another error", async () => {
    const small = await skirt(6, 2);
    const whole = packGlb(small.json, small.bin);
    const codes = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const damaged = packChunks([mutate(whole.subarray(12), seed)]);
      const code = await openGarment(damaged)
        .then(({ document }) => writeBlind(document))
        .then(() => "accepted", codeOf);
      codes.add(code);
      // The portrait takes longest; every fourth damaged garment sits for it.
      if (code === "accepted" && seed % 4 === 0) await examine(damaged, dir);
    }
    expect(codes).toContain("accepted");
    expect(codes.size).toBeGreaterThan(4);
  });
});

/** The code of a refusal; any other error is one that nobody expected. */
function codeOf(error: unknown): string {
  if (error instanceof GarmentRefused) return error.reason.code;
  throw error;
}

async function halfTextured(): Promise<Buffer> {
  const draft = await skirt();
  const large = await stripes({ width: 64, height: 64 }).jpeg().toBuffer();
  dress(draft, large.subarray(0, large.length / 2), "image/jpeg");
  return packGlb(draft.json, draft.bin);
}
