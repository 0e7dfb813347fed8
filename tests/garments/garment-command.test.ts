import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { skirtWith } from "../support/hostile/garments";
import { stripes } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garment-command-"));
afterAll(() => rmSync(dir, { recursive: true }));
const at = (name: string) => path.join(dir, name);

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** As `npm run -s garment -- …` runs it, called from another folder. */
const garment = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: dir };
    const command = ["--import", "tsx", "app/commands/garment.ts", ...words];
    execFile(process.execPath, command, { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const print = await stripes({ width: 1200, height: 1200 }).blur(3).png().toBuffer();
const skirt = await skirtWith(({ json }) => {
  json.images[0] = { uri: `data:image/png;base64,${print.toString("base64")}` };
  json.materials[0].name = "云锦 <b>brocade</b>";
});
writeFileSync(at("skirt.glb"), skirt);
writeFileSync(at("broken.glb"), skirt.subarray(0, 500));

describe("npm run garment", { timeout: 120_000 }, () => {
  it("writes what would be served, a report and a portrait", async () => {
    const words = ["skirt.glb", "made/out.glb", "--light"];
    const { code, out, err } = await garment(...words, "--report=r.json", "--poster", "p.webp");
    expect({ code, out }, err).toEqual({ code: 0, out: "" });
    const report = JSON.parse(readFileSync(at("r.json"), "utf8"));
    const { length } = readFileSync(at("made/out.glb"));
    expect(report).toMatchObject({
      bytesIn: skirt.length,
      bytesOut: length,
      triangles: 576,
      drawCalls: 1,
      sizeMm: [500, 700, 500],
      materials: [{ name: "云锦 <b>brocade</b>", printGrade: "D" }],
      variants: [],
      setting: "light",
      side: 1024,
    });
    expect(report.textureBytes).toBe(print.length);
    expect(report.deltaE00P95).toBeLessThanOrEqual(1.5);
    expect(report.ssim).toBeGreaterThanOrEqual(0.97);
    expect(report.warnings.map(({ code }: { code: string }) => code)).toEqual([
      "garment-print",
      "garment-pictures-reduced",
    ]);
    const { json, bin } = readGlb(readFileSync(at("made/out.glb"))) as never as {
      json: { images: { bufferView: number }[]; bufferViews: { byteOffset: number }[] };
      bin: Uint8Array;
    };
    expect(JSON.stringify(json)).not.toContain("brocade");
    const { byteOffset = 0, ...view } = json.bufferViews[json.images[0]!.bufferView] as never as {
      byteOffset?: number;
      byteLength: number;
    };
    const picture = sharp(bin.subarray(byteOffset, byteOffset + view.byteLength));
    expect(await picture.metadata()).toMatchObject({ width: 1024, height: 1024 });
    expect(await sharp(at("p.webp")).metadata()).toMatchObject({ width: 1024, height: 1024 });
  });

  it("refuses with a sentence and writes nothing", async () => {
    const { code, out, err } = await garment("broken.glb", "none.glb", "--report", "none.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Export it again");
    expect([existsSync(at("none.glb")), existsSync(at("none.json"))]).toEqual([false, false]);
  });

  it.each([
    [["skirt.glb"], "Usage"],
    [["nowhere.glb", "out.glb"], "cannot be read"],
    [["skirt.glb", "out.glb", "--report"], "needs a value"],
    [["skirt.glb", "out.glb", "--light", "--light"], "twice"],
  ])("called as %j is told so", async (words, sentence) => {
    const { code, out, err } = await garment(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});
