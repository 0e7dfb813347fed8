import { describe, expect, it } from "vitest";
import { caps } from "~/garments/caps";
import { readGlb, weighJson } from "~/garments/glb";
import { GarmentRefused, quoted } from "~/garments/refusal";
import { mutate } from "../support/hostile/bytes";
import { packChunks, packGlb, skirtWith, strangeChunk } from "../support/hostile/garments";

const text = (words: string) => new TextEncoder().encode(words);
const plain = packGlb({ asset: { version: "2.0" } }, Buffer.from("data"));
const cut = (from: number, to: number) => packChunks([plain.subarray(from, to)]);

function codeOf(read: () => unknown): string {
  try {
    read();
    return "accepted";
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason.code;
    throw error;
  }
}

describe("a GLB is taken apart", () => {
  it("into its description and its data", () => {
    expect(readGlb(plain)).toEqual({
      json: { asset: { version: "2.0" } },
      bin: Buffer.from("data"),
    });
  });

  it("without data where there is none", () => {
    expect(readGlb(packGlb({})).bin).toBeNull();
  });

  it("passing over chunks of other programs", () => {
    const further = packChunks([plain.subarray(12), strangeChunk("someone was here")]);
    expect(readGlb(further).bin).toEqual(Buffer.from("data"));
  });

  it.each<[string, Uint8Array, string]>([
    ["nothing", text(""), "garment-chunks"],
    ["a text", text("glTF is not enough"), "garment-version"],
    ["another format", text("PNG and some more bytes"), "garment-chunks"],
    ["version 1", packChunks([plain.subarray(12)], 1), "garment-version"],
    ["a file that was cut", plain.subarray(0, plain.length - 4), "garment-length"],
    ["a file with a second one behind it", Buffer.concat([plain, plain]), "garment-length"],
    ["a header alone", packChunks([]), "garment-chunks"],
    ["half a chunk header", cut(12, 16), "garment-chunks"],
    ["a chunk longer than the file", cut(12, 28), "garment-chunks"],
    [
      "data before the description",
      packChunks([plain.subarray(plain.length - 12)]),
      "garment-chunks",
    ],
    [
      "two descriptions",
      packChunks([plain.subarray(12), packGlb({}).subarray(12)]),
      "garment-chunks",
    ],
    [
      "data twice",
      packChunks([plain.subarray(12), plain.subarray(plain.length - 12)]),
      "garment-chunks",
    ],
    ["a description that is no JSON", packGlb("{ asset: 2 }"), "garment-json"],
    ["nested 65 deep", packGlb("[".repeat(65) + "]".repeat(65)), "garment-json-depth"],
    ["nested a million deep", packGlb("[".repeat(1_000_000)), "garment-json-depth"],
    ["eight megabytes of words", packGlb(`"${"x".repeat(caps.jsonBytes)}"`), "garment-json-size"],
  ])("and %s is refused", (_, bytes, code) => {
    expect(codeOf(() => readGlb(bytes))).toBe(code);
  });

  it("and a description in broken UTF-8 is refused", () => {
    const broken = packGlb('{"asset":"xx"}');
    broken.set([0xc3, 0x28], broken.indexOf("xx"));
    expect(codeOf(() => readGlb(broken))).toBe("garment-json");
  });

  it("and no damage makes the reading fail otherwise", async () => {
    const whole = await skirtWith(() => {});
    for (let seed = 0; seed < 200; seed += 1)
      codeOf(() => readGlb(mutate(whole.subarray(0, 3000), seed)));
  });
});

describe("the depth of JSON", () => {
  it.each([
    ["1", 0],
    ["{}", 1],
    ['{"a":[1,{"b":[]}]}', 4],
    ['"[[[[["', 0],
    ['["\\"[[["]', 1],
    ['["\\\\",[]]', 2],
    ["]]]][", 0],
  ])("of %s is %i", (json, depth) => {
    expect(weighJson(text(json)).depth).toBe(depth);
  });
});

describe("a name out of a hostile file", () => {
  it("is short and plain before it stands in a sentence", () => {
    expect(quoted("<script>alert('湘')</script>")).toBe("?script?alert??湘???/script?");
    expect(quoted("x".repeat(500))).toHaveLength(60);
  });
});
