import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { examine as examinePicture } from "~/media/inspector/examine-picture.server";
import { readAigcLabel } from "~/media/aigc-label";
import { lookSchema } from "~/media/look";
import { recipes, recipesOf } from "~/media/recipes";
import { deltaE00 } from "~/garments/served/colour-difference";
import { adobeRgb, displayP3, iccProfile, inSpace } from "../support/icc-profile";
import type { Rgb } from "../support/viewer-garments";
import { holds, mutate } from "../support/hostile/bytes";
import {
  jpegThatSays,
  pngBomb,
  stripes,
  svgBomb,
  webpThatSays,
  withJpegComment,
  withPngChunk,
} from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "boards-"));
afterAll(() => rmSync(dir, { recursive: true }));
const all = recipesOf("board");
const atOnce = recipesOf("board", "at once");
const made = (these = atOnce) =>
  these.map((recipe) => readFileSync(path.join(dir, recipes[recipe].file)));

const examine = (bytes: Buffer, into: string, wanted = atOnce) =>
  examinePicture(bytes, into, "board", { recipes: wanted });

// What we write is read here too; what comes in as AVIF is refused before any decoder sees it.
sharp.unblock({ operation: ["VipsForeignLoadHeifBuffer"] });

const size = { width: 120, height: 80 };
const jpeg = await stripes(size).jpeg().toBuffer();
const png = await stripes(size).png().toBuffer();
const webp = await stripes(size).webp().toBuffer();

describe("a board is decoded to its end and written anew", { timeout: 30_000 }, () => {
  it("upright, in two sizes, never enlarged", async () => {
    const sideways = await stripes({ width: 3000, height: 1000 })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { verdict, made: derivatives } = await examine(sideways, dir, all);
    expect(verdict).toEqual({
      accepted: true,
      kind: "board",
      reason: null,
      facts: {
        ...{ width: 1000, height: 3000, format: "jpeg", bytes: sideways.length },
        likeness: { quality: expect.any(Number) as number, hashes: expect.any(Array) as string[] },
        look: expect.objectContaining({ dpi: null }) as object,
      },
    });
    const heights = Object.fromEntries(derivatives.map(({ recipe, height }) => [recipe, height]));
    expect(heights).toMatchObject({ "board-2048.v2": 2048, "board-1280.v1": 1280 });
    expect(heights).toMatchObject({ "board-640.v2": 640, "board-640-avif.v1": 640 });
    expect(new Set((await examine(png, dir)).made.map(({ width }) => width))).toEqual(
      new Set([120]),
    );
  });

  it("in what is asked for and no more", async () => {
    for (const wanted of [atOnce, recipesOf("board", "later")]) {
      const { made: derivatives } = await examine(png, dir, wanted);
      expect(derivatives.map(({ recipe }) => recipe).sort()).toEqual([...wanted].sort());
    }
  });

  it("and tells its colour, itself in 16 pixels, and the resolution its file can be believed in", async () => {
    const red = {
      create: { width: 300, height: 200, channels: 3, background: "#b23a2b" },
    } as const;
    const looks = async (density: number) => {
      const bytes = await sharp(red).withMetadata({ density }).jpeg().toBuffer();
      const { verdict } = await examine(bytes, dir);
      return verdict.accepted && "look" in verdict.facts ? verdict.facts.look : null;
    };
    const look = await looks(300);
    expect(lookSchema.parse(look)).toMatchObject({ dpi: 300 });
    expect(parseInt(look!.colour.slice(1, 3), 16)).toBeGreaterThan(0xa0);
    const tiny = Buffer.from(look!.placeholder.split(",")[1]!, "base64");
    expect(await sharp(tiny).metadata()).toMatchObject({ format: "webp", width: 16, height: 11 });
    expect(look!.placeholder.length).toBeLessThan(400);
    expect(await looks(72)).toMatchObject({ dpi: null });
  });

  it("on paper where it is transparent, by day and by night", async () => {
    const clear = { create: { width: 40, height: 40, channels: 4, background: "#0000" } } as const;
    await examine(await sharp(clear).png().toBuffer(), dir);
    const { data, info } = await sharp(made()[0]).raw().toBuffer({ resolveWithObject: true });
    expect([info.channels, Math.min(...data.subarray(0, 300))]).toEqual([3, 255]);
  });

  it.each(["flat", "swatch", "photo"] as const)("a %s like a board", async (kind) => {
    const { verdict, made: derivatives } = await examinePicture(png, dir, kind, { recipes: all });
    expect(verdict).toMatchObject({ accepted: true, kind });
    expect(derivatives).toHaveLength(all.length);
  });

  it("the same bytes make the same bytes", async () => {
    await examine(png, dir);
    const once = made();
    await examine(png, dir);
    expect(made()).toEqual(once);
  });

  it("a wide colour comes out as the nearest one every screen has", async () => {
    const red = sharp({ create: { width: 16, height: 16, channels: 3, background: "#c00000" } });
    const wide = await red.withIccProfile("p3").png().toBuffer();
    await examine(wide, dir);
    const { data } = await sharp(made()[0]).raw().toBuffer({ resolveWithObject: true });
    expect(await sharp(made()[0]).metadata()).toMatchObject({ space: "srgb", hasProfile: false });
    expect(Math.abs((data[0] as number) - 0xc0)).toBeLessThan(4);
  });

  it.each([
    ["Adobe RGB", adobeRgb, 8],
    ["Adobe RGB in 16 bits", adobeRgb, 16],
    ["the primaries of Display P3", displayP3, 8],
  ] as const)("the dyes of a chart in %s are the dyes that are shown", async (_, space, bits) => {
    const most = 2 ** bits - 1;
    const pixels = dyes.flatMap((dye) =>
      Array<number[]>(patch * patch)
        .fill(inSpace(space, dye).map((v) => Math.round(v * most)))
        .flat(),
    );
    const raw = { width: patch, height: patch * dyes.length, channels: 3 } as const;
    const chart =
      bits === 8
        ? sharp(Uint8Array.from(pixels), { raw })
        : sharp(Uint16Array.from(pixels), { raw }).toColourspace("rgb16");
    const plain = await chart.png().toBuffer();
    expect((await sharp(plain).metadata()).bitsPerSample).toBe(bits);
    const profile = Buffer.concat([Buffer.from("test\0\0"), deflateSync(iccProfile(space))]);
    // Without its profile the chart is taken at its word, whatever its depth.
    for (const far of differences(await shownOf(plain), unmanaged(pixels, most)))
      expect(far).toBeLessThan(2);
    for (const far of differences(await shownOf(withPngChunk(plain, "iCCP", profile))))
      expect(far).toBeLessThan(1.5);
  });

  it("the dyes of a printer's JPEG come out as near as four inks come to them", async () => {
    const rows = dyes.flatMap((dye) =>
      Array<readonly number[]>(patch * patch)
        .fill(dye)
        .flat(),
    );
    const raw = { width: patch, height: patch * dyes.length, channels: 3 } as const;
    const inks = await sharp(Uint8Array.from(rows), { raw })
      .toColourspace("cmyk")
      .withIccProfile("cmyk")
      .jpeg({ quality: 98 })
      .toBuffer();
    expect(await sharp(inks).metadata()).toMatchObject({ space: "cmyk", hasProfile: true });
    const far = differences(await shownOf(inks));
    expect(far.reduce((sum, one) => sum + one) / far.length).toBeLessThan(5);
  });

  it("grey, 16-bit, transparent and four-colour pictures are boards too", async () => {
    const pictures = [
      await stripes(size).greyscale().png().toBuffer(),
      await stripes(size).toColourspace("rgb16").png().toBuffer(),
      await stripes(size, 4).png().toBuffer(),
      await stripes(size, 4).webp().toBuffer(),
      await stripes(size).toColourspace("cmyk").jpeg().toBuffer(),
      await stripes(size).png({ palette: true }).toBuffer(),
    ];
    for (const picture of pictures)
      expect((await examine(picture, dir)).verdict.accepted).toBe(true);
  });

  it("small faults in what is not pixels, as real programs make them, do not refuse a board", async () => {
    const profile = withPngChunk(png, "iCCP", Buffer.from("sRGB\0\0not a profile"));
    expect((await examine(profile, dir)).verdict.accepted).toBe(true);
  });
});

describe("a hostile board", { timeout: 60_000 }, () => {
  it.each<[string, Buffer, string]>([
    ["that is empty", Buffer.alloc(0), "empty"],
    ["that is a text", Buffer.from("not a picture"), "unrecognised"],
    ["that is an SVG in disguise", Buffer.from(svgBomb), "wrong-format"],
    ["that is a GIF", Buffer.from("GIF89a\x01\0\x01\0"), "wrong-format"],
    [
      "that is a PNG bomb of 3.6 gigapixels",
      pngBomb({ width: 60_000, height: 60_000 }),
      "image-too-many-pixels",
    ],
    [
      "that is a JPEG saying 4 gigapixels",
      jpegThatSays(jpeg, { width: 65_000, height: 65_000 }),
      "image-too-many-pixels",
    ],
    [
      "that is a WebP saying 256 megapixels",
      webpThatSays(webp, { width: 16_000, height: 16_000 }),
      "image-too-many-pixels",
    ],
    ["that says it has no width", jpegThatSays(jpeg, { width: 0, height: 80 }), "image-damaged"],
    [
      "that says more rows than it has",
      jpegThatSays(jpeg, { width: 120, height: 8000 }),
      "image-damaged",
    ],
    ["whose PNG is cut in half", png.subarray(0, png.length / 2), "image-damaged"],
    ["whose JPEG is cut in half", jpeg.subarray(0, jpeg.length / 2), "image-damaged"],
    ["whose WebP is cut in half", webp.subarray(0, webp.length / 2), "image-damaged"],
    ["that is only a signature", png.subarray(0, 8), "image-damaged"],
    ["whose checksum is wrong", breakChecksum(png), "image-damaged"],
  ])("%s is refused", async (_, bytes, code) => {
    const { verdict, made: derivatives } = await examine(bytes, dir);
    expect(verdict).toMatchObject({
      accepted: false,
      reason: { code },
      facts: { bytes: bytes.length },
    });
    expect(derivatives).toEqual([]);
  });

  it.each([
    ["a web page", "<html><script>alert(document.domain)</script>"],
    ["an archive", "PK\x03\x04evil.exe"],
    ["a PDF", "%PDF-1.7 /OpenAction /JavaScript"],
  ])("with %s behind it leaves only its pixels", async (_, tail) => {
    for (const picture of [png, jpeg, webp]) {
      const { verdict } = await examine(Buffer.concat([picture, Buffer.from(tail)]), dir);
      expect(verdict.accepted).toBe(true);
      for (const bytes of made()) expect(bytes.includes(tail.slice(0, 9))).toBe(false);
    }
  });

  // Two thousand ways by `npm run soak`.
  const ways = process.env.SOAK === "1" ? 667 : 67;
  it(
    `damaged in ${3 * ways} ways is refused or made anew, never a crash`,
    { timeout: ways * 3_000 },
    async () => {
      const codes = new Set<string>();
      for (const picture of [png, jpeg, webp])
        for (let seed = 0; seed < ways; seed += 1) {
          const { verdict } = await examine(mutate(picture, seed), dir);
          codes.add(verdict.reason?.code ?? "accepted");
        }
      for (const code of codes)
        expect(["accepted", "image-damaged", "unrecognised", "image-too-many-pixels"]).toContain(
          code,
        );
      expect(codes).toContain("accepted");
      expect(codes).toContain("image-damaged");
    },
  );
});

describe("the author of a board", () => {
  const author = "Tang-Xiangyi-Canary";
  const exif = { IFD0: { Artist: author, Copyright: author }, IFD3: { GPSMapDatum: author } };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${author}"/></rdf:RDF></x:xmpmeta>`;
  const text = (type: string) => (bytes: Buffer) =>
    withPngChunk(
      bytes,
      type,
      Buffer.from(`${type === "iTXt" ? "Author\0\0\0\0\0" : "Author\0"}${author}`),
    );

  const label = `{"Label":"1","ContentProducer":"${author}","ProduceID":"7"}`;
  const labelled = xmp.replace(
    `dc:creator="${author}"`,
    `xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC="${label.replaceAll('"', "&quot;")}"`,
  );
  it.each<[string, () => Promise<Buffer>]>([
    ["XMP of a JPEG", () => stripes(size).jpeg().withXmp(labelled).toBuffer()],
    ["XMP of a PNG", () => stripes(size).png().withXmp(labelled).toBuffer()],
    ["text of a PNG", async () => withPngChunk(png, "tEXt", Buffer.from(`AIGC\0${label}`))],
    ["comment of a JPEG", async () => withJpegComment(jpeg, `AIGC${label}`)],
  ])("stays out where its AIGC label in the %s is carried on", async (_, plant) => {
    const { verdict } = await examine(await plant(), dir, all);
    expect(verdict).toMatchObject({ accepted: true, facts: { look: { aigc: 1 } } });
    for (const bytes of made(all).slice(0, 6)) {
      const carried = (await sharp(bytes).metadata()).xmp!;
      expect(readAigcLabel(carried)).toBe(1);
      expect(carried.toString()).toContain("http://www.tc260.org.cn/ns/AIGC/1.0/");
      expect(holds(bytes, author)).toBe(false);
    }
  });

  it.each<[string, string, number | null]>([
    ["may have been", `AIGC\0{"Label":"2"}`, 2],
    ["is suspected", `<TC260:AIGC>{ "ProduceID": "x", "Label" : 3 }</TC260:AIGC>`, 3],
    ["no label", `AIGC{"Label":"4"}`, null],
    ["only the name", "AIGC AIGC AIGC", null],
    ["a name far away", `AIGC${" ".repeat(200)}{"Label":"1"}`, null],
    ["another's label", `{"Label":"1"}`, null],
    ["named too often", `${`AIGC${" ".repeat(99)}`.repeat(70)}AIGC{"Label":"1"}`, null],
  ])("is labelled so or not: %s", (_, bytes, label) => {
    expect(readAigcLabel(Buffer.from(`xx${bytes}`))).toBe(label);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ["EXIF of a JPEG", () => stripes(size).jpeg().withExif(exif).toBuffer()],
    ["EXIF of a PNG", () => stripes(size).png().withExif(exif).toBuffer()],
    ["EXIF of a WebP", () => stripes(size).webp().withExif(exif).toBuffer()],
    ["XMP of a JPEG", () => stripes(size).jpeg().withXmp(xmp).toBuffer()],
    [
      "XMP of a PNG",
      async () => withPngChunk(png, "iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    ],
    ["XMP of a WebP", () => stripes(size).webp().withXmp(xmp).toBuffer()],
    ["a comment of a JPEG", async () => withJpegComment(jpeg, author)],
    ["a text of a PNG", async () => text("tEXt")(png)],
    ["an international text of a PNG", async () => text("iTXt")(png)],
    [
      "a private chunk of a PNG",
      async () => withPngChunk(png, "prVt", Buffer.from(author, "utf16le")),
    ],
    ["the bytes after the picture", async () => Buffer.concat([webp, Buffer.from(author)])],
  ])("is found in the %s, and in nothing that a juror gets", async (_, plant) => {
    const planted = await plant();
    expect(holds(planted, author)).toBe(true);
    expect((await examine(planted, dir, all)).verdict.accepted).toBe(true);
    for (const bytes of made(all)) expect(holds(bytes, author)).toBe(false);
    for (const bytes of made(all.filter((recipe) => recipes[recipe].role === "picture"))) {
      const { exif: left, xmp: also, iptc, icc } = await sharp(bytes).metadata();
      expect([left, also, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});

/** Dyes of Hunan, within what every screen shows: cinnabar, indigo, glaze, gamboge, undyed silk, iron black. */
const dyes: Rgb[] = [
  [178, 58, 43],
  [35, 57, 91],
  [78, 122, 99],
  [201, 138, 27],
  [236, 228, 210],
  [52, 46, 44],
];
const patch = 24;

/** The middle of each patch as a juror's browser gets it. */
async function shownOf(chart: Buffer): Promise<Rgb[]> {
  await examine(chart, dir);
  const { data } = await sharp(readFileSync(path.join(dir, recipes["board-640.v2"].file)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return dyes.map((_, index) => {
    const at = ((index * patch + patch / 2) * patch + patch / 2) * 3;
    return [data[at]!, data[at + 1]!, data[at + 2]!];
  });
}

const differences = (shown: Rgb[], meant: readonly Rgb[] = dyes) =>
  shown.map((one, index) => deltaE00(one, meant[index]!));

/** The numbers of a chart, taken for sRGB. */
const unmanaged = (pixels: number[], most: number): Rgb[] =>
  dyes.map((_, index) => {
    const at = index * patch * patch * 3;
    const [r, g, b] = pixels.slice(at, at + 3).map((v) => Math.round((v / most) * 255));
    return [r!, g!, b!];
  });

function breakChecksum(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const data = copy.indexOf("IDAT");
  const length = copy.readUInt32BE(data - 4);
  copy.writeUInt32BE(crc32(Buffer.from("another")), data + 4 + length);
  return copy;
}
