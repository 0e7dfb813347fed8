import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { lumaOf, spectrumOf } from "~/media/pdq";
import {
  differentBits,
  forms,
  hashesOf,
  leastQuality,
  mostDifferentBits,
  type Form,
} from "~/media/pdq-forms";
import { stripes } from "../support/hostile/pictures";

/** A board of its own: lines, patches and a gradient by a number, as no other number draws them. */
function board(seed: number, width = 480, height = 679): Sharp {
  let state = seed * 2_654_435_761;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const patches = Array.from({ length: 24 }, () => {
    const [x, y] = [next() * width, next() * height];
    const colour = `rgb(${[next(), next(), next()].map((c) => Math.floor(c * 256)).join(",")})`;
    return `<rect x="${x}" y="${y}" width="${next() * 200}" height="${next() * 240}" fill="${colour}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#f7f4ee"/>${patches.join("")}</svg>`;
  return sharp(Buffer.from(svg)).flatten();
}

const pixels = async (picture: Sharp) => {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return spectrumOf(lumaOf(data, info.channels), info.width, info.height);
};
const hashes = async (picture: Sharp) => hashesOf(await pixels(picture));
const png = async (picture: Sharp) => sharp(await picture.png().toBuffer());

// The eight reference pictures bridge-*.jpg, as published with the reference (PDQHasherTest) and its ports.
const published: Record<Form, string> = {
  upright: "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22",
  turned270: "30a10efd71cc3d429013d48d0ffffc52e34e0e17ada952a9d29685211ea9e5af",
  turned180: "adad5a64b5a142e75b62a09857da895ae63b847fc23794b766b319361bc93188",
  turned90: "a5f0a457a48995e8c9065c275aaa5498b61ba4bdf8fcf80387c32f8b1bfc4f05",
  flipped: "f8f80f31e0f417b20e37f5cd028f980fb36ed02a9662c1e233e64c634e9c64dd",
  mirrored: "0dad2599b1a1bd1a5362576742da32a5e63b7380c2374b4866b366c91bc9ce77",
  diagonal: "f0a5e102f1ccc0bd945308720fff038de34ef1e8ada9a956d2967ade5ea91a50",
  antidiagonal: "a5f05aa8a4896a17c906a2d85aaaab07b61b5b42f8fc07fc87c3d0741bfcb0fa",
};

/** A published hash as a spectrum again: above the median or below it, no two alike; the last bit is the first cell. */
function cellsOf(hash: string): Float32Array {
  const bits = [...hash].flatMap((digit) => [8, 4, 2, 1].map((bit) => parseInt(digit, 16) & bit));
  return Float32Array.from(bits.reverse(), (bit, at) => (bit ? 1 : -1) * (1 + at / 1000));
}

// What lay next to the median may change sides: the bits do not say how far from it a cell was.
describe("PDQ", () => {
  it("turns a published hash into the published hashes of the same picture turned and mirrored", () => {
    const turned = hashesOf({ cells: cellsOf(published.upright), quality: 100 });
    for (const [at, { name }] of forms.entries())
      expect(differentBits(turned[at]!, published[name]), name).toBeLessThanOrEqual(
        mostDifferentBits,
      );
  });

  it("gives half of its bits to what lies above the median", async () => {
    const [upright] = await hashes(board(1));
    expect(differentBits(upright!, "0".repeat(64))).toBe(128);
  });

  it.each([
    ["turned90", (one: Sharp) => one.rotate(90)],
    ["turned180", (one: Sharp) => one.rotate(180)],
    ["turned270", (one: Sharp) => one.rotate(270)],
    ["mirrored", (one: Sharp) => one.flop()],
    ["flipped", (one: Sharp) => one.flip()],
    ["diagonal", async (one: Sharp) => (await png(one.rotate(90))).flop()],
    ["antidiagonal", async (one: Sharp) => (await png(one.rotate(270))).flop()],
  ] as const)("knows beforehand how a picture looks once it is %s", async (name, turn) => {
    const foreseen = (await hashes(board(2)))[forms.findIndex((form) => form.name === name)]!;
    const [seen] = await hashes(await turn(await png(board(2))));
    expect(differentBits(foreseen, seen!)).toBeLessThanOrEqual(16);
  });

  it.each([
    ["smaller", (one: Sharp) => one.resize({ width: 160 })],
    ["saved as a poor JPEG", (one: Sharp) => one.jpeg({ quality: 30 })],
    ["brighter", (one: Sharp) => one.modulate({ brightness: 1.1 })],
    ["in other colours", (one: Sharp) => one.modulate({ saturation: 0.4 })],
    ["blurred", (one: Sharp) => one.blur(3)],
    [
      "cropped by two hundredths",
      (one: Sharp) => one.extract({ left: 5, top: 7, width: 470, height: 665 }),
    ],
  ])("finds a picture alike that comes back %s", async (_how, change) => {
    const changed = sharp(await change(await png(board(3))).toBuffer());
    const [before, after] = [(await hashes(board(3)))[0]!, (await hashes(changed))[0]!];
    expect(differentBits(before, after)).toBeLessThanOrEqual(mostDifferentBits);
  });

  it("finds no two of thirty different boards alike, however they are turned", async () => {
    const all = await Promise.all(Array.from({ length: 30 }, (_, at) => hashes(board(100 + at))));
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        for (const form of one)
          expect(differentBits(form, other[0]!)).toBeGreaterThan(mostDifferentBits);
  });

  it("says of a picture with nothing to see that there is nothing to compare", async () => {
    const plain = sharp({
      create: { width: 300, height: 200, channels: 3, background: "#b23a2b" },
    });
    expect((await pixels(plain)).quality).toBe(0);
    expect((await pixels(board(4))).quality).toBeGreaterThanOrEqual(leastQuality);
    expect(spectrumOf(new Float32Array(16), 4, 4)).toMatchObject({ quality: 0 });
  });

  it("lays what is transparent on white, in colour and in grey", () => {
    expect([...lumaOf(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255), 4)]).toEqual([255, 0]);
    expect([...lumaOf(Uint8Array.of(0, 0, 40, 255), 2)]).toEqual([255, 40]);
    expect([...lumaOf(Uint8Array.of(7, 200), 1)]).toEqual([7, 200]);
    expect([...lumaOf(Uint8Array.of(255, 255, 255), 3)]).toEqual([255]);
  });

  it("takes a picture of 64 × 64 as it is", async () => {
    const small = stripes({ width: 64, height: 64 });
    expect((await pixels(small)).quality).toBeGreaterThan(0);
  });
});
