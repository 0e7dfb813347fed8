import sharp from "sharp";
import { validateBytes } from "gltf-validator";
import { describe, expect, it } from "vitest";
import { generateWork, WORKS } from "../../prisma/seed/art";
import { patternOf } from "../../prisma/seed/art/patterns/catalogue";

const han = (text: string) => [...text.matchAll(/\p{Script=Han}/gu)].length;

describe("the works of the demo", () => {
  it("are at least forty-eight, each with its own key, titles and words", () => {
    expect(WORKS.length).toBeGreaterThanOrEqual(48);
    for (const of of [
      (i: number) => WORKS[i]!.key,
      (i: number) => WORKS[i]!.title.zh,
      (i: number) => WORKS[i]!.title.en,
      (i: number) => WORKS[i]!.statement.zh,
      (i: number) => WORKS[i]!.statement.en,
    ])
      expect(new Set(WORKS.map((_, i) => of(i))).size).toBe(WORKS.length);
  });

  it("show all three tracks in any twelve that follow each other", () => {
    for (let from = 0; from + 12 <= WORKS.length; from++)
      expect(new Set(WORKS.slice(from, from + 12).map((work) => work.track)).size).toBe(3);
  });

  it.each(WORKS.map((work) => [work.key, work] as const))(
    "%s meets the rules of a contest",
    (_, work) => {
      expect(han(work.statement.zh)).toBeGreaterThanOrEqual(200);
      expect(work.statement.en.split(/\s+/).length).toBeGreaterThanOrEqual(80);
      expect(work.dimensions.length).toBeGreaterThan(0);
      expect(work.materials.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
      expect(work.team.reduce((sum, { shareBp }) => sum + shareBp, 0)).toBe(10_000);
      expect(work.team.length).toBeLessThanOrEqual(3);
      expect(work.team[0]!.name).toBe(work.designer);
      expect(work.colourways.length).toBeGreaterThanOrEqual(2);
      for (const cloth of [work.main, work.second, work.trim]) {
        if (!cloth) continue;
        expect(cloth.ways.length).toBe(work.colourways.length);
        for (const dyes of cloth.ways)
          expect(dyes.length).toBeGreaterThanOrEqual(Math.min(2, patternOf(cloth.pattern).dyes));
      }
    },
  );
});

interface Report {
  issues: { numErrors: number; numWarnings: number };
  info: { totalTriangleCount: number };
}

describe.each(["heart-of-the-wave", "hooked-bride"])("the files of %s", (key) => {
  const recipe = WORKS.find((work) => work.key === key)!;
  const making = generateWork(recipe);

  it("are boards of A3 landscape without metadata", async () => {
    const { boards } = await making;
    expect(boards).toHaveLength(recipe.boards);
    for (const { bytes } of boards) {
      const { width, height, format, exif } = await sharp(bytes).metadata();
      expect([width, height, format, exif]).toEqual([1600, 1131, "jpeg", undefined]);
      expect(bytes.length).toBeLessThan(1.5 * 1024 * 1024);
    }
  }, 60_000);

  it("are a garment without errors or warnings, neither crude nor heavy", async () => {
    const { garment } = await making;
    const report: unknown = await validateBytes(new Uint8Array(garment.bytes));
    const { issues, info } = report as Report;
    expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0]);
    expect(info.totalTriangleCount).toBeGreaterThan(8_000);
    expect(info.totalTriangleCount).toBeLessThanOrEqual(40_000);
    expect(garment.bytes.length).toBeLessThan(2 * 1024 * 1024);
  }, 60_000);

  it("are fabrics of a known size", async () => {
    const { fabrics } = await making;
    expect(fabrics.length).toBeGreaterThan(0);
    for (const { texture, mmPerRepeat } of fabrics) {
      const { format, width } = await sharp(texture).metadata();
      expect(format).toBe("webp");
      expect(width).toBeLessThanOrEqual(1024);
      expect(Math.min(...mmPerRepeat)).toBeGreaterThan(0);
    }
  }, 60_000);

  it("name none of those who made it", async () => {
    const { garment } = await making;
    const text = garment.bytes.toString("utf8");
    for (const { name } of recipe.team) expect(text).not.toContain(name);
  }, 60_000);
});

it("makes the same bytes from the same recipe", async () => {
  const recipe = WORKS.find((work) => work.key === "heart-of-the-wave")!;
  const [one, two] = [await generateWork(recipe), await generateWork(recipe)];
  expect(one.garment.bytes.equals(two.garment.bytes)).toBe(true);
  expect(one.boards[0]!.bytes.equals(two.boards[0]!.bytes)).toBe(true);
}, 60_000);
