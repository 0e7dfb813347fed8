import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "~/media/inspector/examine-picture.server";
import { recipes } from "~/media/recipes";
import { packHead, spanOfEntry, spanOfTile } from "~/media/tiles/pack";
import {
  infoOf,
  levelsOf,
  pieceNames,
  placeOf,
  tileEdge,
  tileNames,
  wholeOf,
} from "~/media/tiles/pyramid";
import { inWords, scaleBar } from "~/media/zoom/scale-bar";
import { stripes } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "tiles-"));
afterAll(() => rmSync(dir, { recursive: true }));

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
});

describe("the pyramid of a picture", () => {
  it("ends where it fits into one tile", () => {
    expect(levelsOf({ width: 1337, height: 911 })).toEqual([
      { scale: 1, width: 1337, height: 911, columns: 3, rows: 2 },
      { scale: 2, width: 669, height: 456, columns: 2, rows: 1 },
      { scale: 4, width: 335, height: 228, columns: 1, rows: 1 },
    ]);
    expect(tileNames({ width: 300, height: 200 })).toEqual(["full/300,200"]);
  });

  it("names tiles as IIIF viewers ask for them", () => {
    const picture = { width: 1337, height: 911 };
    expect(placeOf(picture, "0,0,512,512", "512,512")).toBe(0);
    expect(placeOf(picture, "1024,512,313,399", "313,399")).toBe(5);
    expect(placeOf(picture, "1024,0,313,911", "157,456")).toBe(7);
    expect(placeOf(picture, "full", "335,228")).toBe(8);
    for (const [region, size] of [
      ["0,0,512,512", "256,256"],
      ["1,0,512,512", "512,512"],
      ["pct:0,0,50,50", "max"],
      ["..", ".."],
    ] as const)
      expect(placeOf(picture, region, size)).toBeNull();
  });

  it("has the whole picture as one piece, as level 0 must, and never larger than it came", () => {
    expect(placeOf({ width: 300, height: 200 }, "full", "max")).toBe(0);
    expect(pieceNames({ width: 300, height: 200 })).toHaveLength(1);
    const [small, large] = [
      { width: 1337, height: 911 },
      { width: 4961, height: 3508 },
    ];
    expect(pieceNames(small).at(-1)).toBe("full/1337,911");
    expect(pieceNames(large).at(-1)).toBe("full/2048,1448");
    for (const picture of [small, large]) {
      const place = pieceNames(picture).length - 1;
      expect(placeOf(picture, "full", "max")).toBe(place);
      const { width, height } = wholeOf(picture);
      expect(placeOf(picture, "full", `${width},${height}`)).toBe(place);
      expect(infoOf(picture, "", null)).toMatchObject({ maxWidth: 2048, maxHeight: 2048 });
    }
  });

  it("covers every pixel once, at every level", () => {
    fc.assert(
      fc.property(sizes, (picture) => {
        const names = tileNames(picture);
        expect(new Set(names).size).toBe(names.length);
        const area = levelsOf(picture).reduce((sum, level) => sum + level.width * level.height, 0);
        const cut = names.reduce((sum, name) => {
          const [w, h] = name.split("/")[1]!.split(",").map(Number) as [number, number];
          expect(Math.max(w, h)).toBeLessThanOrEqual(tileEdge);
          return sum + w * h;
        }, 0);
        expect(cut).toBe(area);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("tells a viewer its sizes, and how large it is in print where that is known", () => {
    const info = infoOf({ width: 4961, height: 3508 }, "https://x/files/a", 300);
    expect(info).toMatchObject({
      ...{ id: "https://x/files/a", type: "ImageService3", profile: "level0" },
      tiles: [{ width: 512, scaleFactors: [1, 2, 4, 8, 16] }],
      service: [{ physicalUnits: "mm", physicalScale: 25.4 / 300 }],
    });
    expect(infoOf({ width: 10, height: 10 }, "", null)).not.toHaveProperty("service");
  });
});

describe("a pack of tiles", () => {
  it("tells where each lies", () => {
    const head = packHead([10, 5, 7]);
    const at = (place: number) => {
      const { start, end } = spanOfEntry(place);
      return spanOfTile(head.subarray(start, end + 1), 3, 16 + 22);
    };
    expect([0, 1, 2].map(at)).toEqual([
      { start: 16, end: 25 },
      { start: 26, end: 30 },
      { start: 31, end: 37 },
    ]);
  });

  it.each([
    ["into the head", [0, 20]],
    ["backwards", [30, 20]],
    ["at nothing", [20, 20]],
    ["beyond the end", [20, 99]],
  ])("that points %s has no such tile", (_, [start, end]) => {
    const entry = new DataView(new ArrayBuffer(8));
    entry.setUint32(0, start!);
    entry.setUint32(4, end!);
    expect(spanOfTile(new Uint8Array(entry.buffer), 3, 38)).toBeNull();
    expect(spanOfTile(new Uint8Array(3), 3, 38)).toBeNull();
  });

  it("holds the picture, pixel by pixel, where its names say", { timeout: 20_000 }, async () => {
    const picture = { width: 701, height: 1130 };
    const bytes = await stripes(picture).png().withMetadata({ orientation: 6 }).toBuffer();
    const wanted = { recipes: ["board-tiles.v2"] as const };
    const { made } = await examine(bytes, dir, "board", wanted);
    const upright = { width: 1130, height: 701 };
    expect(made).toEqual([{ recipe: "board-tiles.v2", ...upright }]);
    const pack = readFileSync(path.join(dir, recipes["board-tiles.v2"].file));
    const names = pieceNames(upright);
    const { data } = await sharp(bytes).autoOrient().raw().toBuffer({ resolveWithObject: true });
    for (const [place, name] of names.entries()) {
      const { start, end } = spanOfEntry(place);
      const span = spanOfTile(pack.subarray(start, end + 1), names.length, pack.length)!;
      const tile = pack.subarray(span.start, span.end + 1);
      const [width, height] = name.split("/")[1]!.split(",").map(Number);
      const metadata = await sharp(tile).metadata();
      expect(metadata).toMatchObject({ format: "jpeg", width, height, chromaSubsampling: "4:4:4" });
      expect([metadata.exif, metadata.icc, metadata.xmp]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    // The middle of a tile in the second row and column, beside the same place of the original.
    const place = placeOf(upright, "512,512,512,189", "512,189")!;
    const { start, end } = spanOfEntry(place);
    const span = spanOfTile(pack.subarray(start, end + 1), names.length, pack.length)!;
    const tile = await sharp(pack.subarray(span.start, span.end + 1))
      .raw()
      .toBuffer();
    const far = [0, 1, 2].map((c) =>
      Math.abs(tile[(90 * 512 + 256) * 3 + c]! - data[((512 + 90) * 1130 + 512 + 256) * 3 + c]!),
    );
    expect(Math.max(...far)).toBeLessThan(40);
  });
});

describe("a scale beside a picture", () => {
  it.each([
    [1, 300, { mm: 10, px: 118 }],
    [0.2, 300, { mm: 50, px: 118 }],
    [4, 300, { mm: 2, px: 94 }],
    [0.02, 100, { mm: 2000, px: 157 }],
  ])("magnified by %d at %d dpi is a round length", (magnification, dpi, bar) => {
    const { mm, px } = scaleBar(magnification, dpi, 160)!;
    expect({ mm, px: Math.round(px) }).toEqual(bar);
  });

  it("is always at most as long as there is room, and more than a third of it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 4, noNaN: true }), (magnification) => {
        const { px } = scaleBar(magnification, 300, 160)!;
        expect(px).toBeLessThanOrEqual(160.001);
        expect(px).toBeGreaterThan(160 / 3);
      }),
      { seed: 3 },
    );
  });

  it("is left out where even a tenth of a millimetre is too long, or nothing is known", () => {
    expect(scaleBar(400, 2400, 160)).toBeNull();
    expect(scaleBar(0, 300, 160)).toBeNull();
  });

  it("is said as people say it", () => {
    expect([0.5, 20, 100, 2000].map(inWords)).toEqual(["0.5 mm", "20 mm", "10 cm", "2 m"]);
  });
});
