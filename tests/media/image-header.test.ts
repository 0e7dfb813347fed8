import { describe, expect, it } from "vitest";
import { readImageHeader } from "~/media/image-header";
import { mutate } from "../support/hostile/bytes";
import {
  jpegThatSays,
  pngBomb,
  stripes,
  webpThatSays,
  withJpegComment,
} from "../support/hostile/pictures";

const size = { width: 37, height: 21 };
const jpeg = await stripes(size).jpeg().toBuffer();
const progressive = await stripes(size).jpeg({ progressive: true }).toBuffer();
const png = await stripes(size).png().toBuffer();
const lossy = await stripes(size).webp().toBuffer();
const lossless = await stripes(size).webp({ lossless: true }).toBuffer();
const withAlpha = await stripes(size, 4).webp().toBuffer();

describe("a picture says its size before it is decoded", () => {
  it.each([
    ["a JPEG", jpeg, "jpeg"],
    ["a progressive JPEG", progressive, "jpeg"],
    ["a JPEG after a comment", withJpegComment(jpeg, "x".repeat(500)), "jpeg"],
    [
      "a JPEG with filling bytes",
      Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff]), jpeg.subarray(2)]),
      "jpeg",
    ],
    ["a PNG", png, "png"],
    ["a lossy WebP", lossy, "webp"],
    ["a lossless WebP", lossless, "webp"],
    ["a WebP with transparency", withAlpha, "webp"],
  ])("%s", (_, bytes, format) => {
    expect(readImageHeader(bytes)).toEqual({ format, ...size });
  });

  it("a bomb is seen without lighting it", () => {
    expect(readImageHeader(pngBomb({ width: 60_000, height: 60_000 }))).toMatchObject({
      width: 60_000,
    });
    expect(readImageHeader(jpegThatSays(jpeg, { width: 65_000, height: 65_000 }))).toMatchObject({
      height: 65_000,
    });
    expect(readImageHeader(webpThatSays(lossy, { width: 16_000, height: 16_001 }))).toMatchObject({
      height: 16_001,
    });
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a cut PNG", png.subarray(0, 20)],
    ["a PNG without a header", Buffer.concat([png.subarray(0, 8), png.subarray(40)])],
    ["a JPEG that ends at once", Buffer.from("ffd8ffd90000000000000000", "hex")],
    ["a JPEG cut before its frame", jpeg.subarray(0, 20)],
    ["a JPEG whose segment is too short", Buffer.from("ffd8ffe0000000000000000000", "hex")],
    ["a JPEG that loses its markers", Buffer.from("ffd8ffe00004aabb1234567812345678", "hex")],
    ["a cut WebP", lossy.subarray(0, 20)],
    [
      "a WebP of an unknown sort",
      Buffer.from(`${lossy.toString("latin1").replace("VP8 ", "VP9 ")}`, "latin1"),
    ],
    ["a text of some length", Buffer.from("this is no picture at all")],
  ])("%s says nothing", (_, bytes) => {
    expect(readImageHeader(bytes)).toBeNull();
  });

  it("no damage makes the reading fail", () => {
    for (const picture of [jpeg, png, lossy, lossless])
      for (let seed = 0; seed < 100; seed += 1)
        expect(() => readImageHeader(mutate(picture.subarray(0, 400), seed))).not.toThrow();
  });
});
