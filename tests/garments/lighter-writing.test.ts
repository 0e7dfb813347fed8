import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { readDocument, writeDocument } from "~/garments/inspection/document.server";
import { packRepeats } from "~/garments/served/pack-repeats.server";
import { settings } from "~/garments/served/settings";
import { shrinkGeometry } from "~/garments/served/shrink-geometry.server";
import { GivenPicture } from "~/garments/served/write-picture.server";
import { skirtWith, type Draft } from "../support/hostile/garments";
import { stripes } from "../support/hostile/pictures";

const named = (name: string) => settings.full.find((setting) => setting.name === name)!;
const [usual, gentle, finest] = [named("usual"), named("gentle"), named("finest")];

/** Velvet between black and wine. */
async function velvet(side: number) {
  const data = Buffer.alloc(side * side * 3);
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [at % side, Math.floor(at / side)];
    data.set([8 + x * 0.03, 4 + y * 0.02, 10 + (x + y) * 0.015], at * 3);
  }
  return sharp(data, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
}

const written = async (image: Uint8Array, isColour = true, setting = usual) =>
  new GivenPicture(image, isColour).written(setting, () => true);

describe("a garment's picture", { timeout: 60_000 }, () => {
  it("of dark cloth is sent as JPEG where WebP's steps between blacks are seen", async () => {
    const dark = await velvet(600);
    expect((await written(dark, true, usual)).mimeType).toBe("image/webp");
    expect((await written(dark, true, gentle)).mimeType).toBe("image/jpeg");
  });

  it("is as near as the first way comes where there is no time for another", async () => {
    const picture = new GivenPicture(await velvet(600), true);
    const hurried = await picture.written(gentle, () => false);
    expect(hurried).toEqual(await picture.written(usual, () => true));
    expect(hurried.mimeType).toBe("image/webp");
  });

  it("that lets light through stays WebP by every setting", async () => {
    const lace = await sharp(await stripes({ width: 600, height: 600 }).blur(2).png().toBuffer())
      .ensureAlpha(0.4)
      .png()
      .toBuffer();
    for (const setting of settings.full) {
      const { mimeType, bytes } = await written(lace, true, setting);
      expect(mimeType).toBe("image/webp");
      expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
    }
  });

  it("with an alpha of one throughout may be either", async () => {
    const dark = await sharp(await velvet(600))
      .ensureAlpha(1)
      .png()
      .toBuffer();
    expect((await written(dark, true, gentle)).mimeType).toBe("image/jpeg");
  });

  it("is not lighter by a milder setting, and no larger than its side", async () => {
    const wide = await stripes({ width: 3000, height: 300 }).blur(2).png().toBuffer();
    const sizes: number[] = [];
    for (const setting of [usual, gentle]) {
      const { bytes } = await written(wide, true, setting);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 2048, height: 205 });
      sizes.push(bytes.length);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(await sharp((await written(wide, true, finest)).bytes).metadata()).toMatchObject({
      width: 3000,
    });
  });

  it("of directions is WebP, whatever colours say of it", async () => {
    expect((await written(await velvet(600), false)).mimeType).toBe("image/webp");
  });
});

describe("coordinates of a print that repeats", () => {
  const laid =
    (scale: number, start: number) =>
    ({ json, bin }: Draft) => {
      const accessor = json.accessors[json.meshes[0].primitives[0].attributes.TEXCOORD_0];
      const view = json.bufferViews[accessor.bufferView];
      const from = bin.byteOffset + (view.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
      const numbers = new DataView(bin.buffer, from, accessor.count * 8);
      for (let at = 0; at < accessor.count * 8; at += 4)
        numbers.setFloat32(at, numbers.getFloat32(at, true) * scale + start, true);
    };

  it("are packed as steps beside one exponent, and keep 16 bits of their reach", async () => {
    const document = await readDocument(await skirtWith(laid(3, -2.5)));
    await shrinkGeometry(document);
    const before = document.getRoot().listMeshes()[0]!.listPrimitives()[0]!;
    const given = [...before.getAttribute("TEXCOORD_0")!.getArray()!];
    expect(Math.max(...given)).toBeGreaterThan(1);
    const loose = await writeDocument(document);
    const packed = await packRepeats(loose);
    expect(packed.length).toBeLessThan(loose.length);
    const { json } = readGlb(packed) as { json: Draft["json"] };
    const filters = json.bufferViews.map(
      (view: Draft["json"]) => view.extensions?.EXT_meshopt_compression?.filter,
    );
    expect(filters).toContain("EXPONENTIAL");
    const after = (await readDocument(packed)).getRoot().listMeshes()[0]!.listPrimitives()[0]!;
    const kept = [...after.getAttribute("TEXCOORD_0")!.getArray()!];
    const furthest = Math.max(...kept.map((value, at) => Math.abs(value - given[at]!)));
    expect(furthest).toBeLessThanOrEqual(4 / 2 ** 15);
  });

  it("inside 0…1 are left to the usual way, byte for byte", async () => {
    const document = await readDocument(await skirtWith(laid(0.1, 0.2)));
    await shrinkGeometry(document);
    const glb = await writeDocument(document);
    expect(Buffer.compare(await packRepeats(glb), glb)).toBe(0);
  });
});
