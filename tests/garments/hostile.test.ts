import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { described } from "~/garments/inspection/describe-garment.server";
import { examine } from "~/garments/inspection/examine-garment.server";
import { openGarment, writeBlind } from "~/garments/inspection/open-garment.server";
import { GarmentRefused } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import { corpus } from "../support/hostile/corpus";
import { packChunks, packGlb, skirt, skirtWith } from "../support/hostile/garments";
import { stripes, svgBomb } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garments-"));
afterAll(() => rmSync(dir, { recursive: true }));

const png = await stripes({ width: 16, height: 16 }).png().toBuffer();

describe("a hostile garment", { timeout: 60_000 }, () => {
  const refused: [string, string, Buffer | Promise<Buffer>][] = [
    ["empty", "empty", Buffer.alloc(0)],
    ["a picture called .glb", "wrong-kind", png],
    ["an SVG in disguise", "wrong-format", Buffer.from(svgBomb)],
    [
      "at fault behind thousands of remarks",
      "garment-invalid",
      skirtWith(({ json }) => {
        json.meshes[0].primitives[0].material = 9;
        json.scenes[0].nodes.push(...Array.from({ length: 3000 }, (_, at) => at + 1));
        json.nodes.push(...Array.from({ length: 3000 }, () => ({})));
      }),
    ],
  ];

  it.each(refused)("that is %s is refused: %s", async (_, code, bytes) => {
    const { verdict, made } = await examine(await bytes, dir);
    expect(verdict).toMatchObject({ accepted: false, kind: "garment", reason: { code } });
    expect(made).toEqual([]);
  });

  it.each(corpus)("$name: as its sentence says, or taken in", async (one) => {
    const wanted = "code" in one ? one.code : one.inspection;
    const found = openGarment(one.glb).then(async ({ document }) => {
      described(document);
      await writeBlind(document);
      return "accepted";
    });
    expect(await found.catch(codeOf)).toBe(wanted);
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
