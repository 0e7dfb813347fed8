import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { packGlb, type Draft } from "../support/hostile/garments";
import { sides, Tailor, tunic, type Panel, type Rgb } from "../support/viewer-garments";
import { painted, show, stillness } from "../support/viewer-page";
import { apart, Visitor } from "../support/viewer-visit";

const visitor = Visitor.forThisFile();

const lose = (give: boolean) =>
  visitor.page.evaluate((give) => {
    const gl = document.querySelector("canvas")!.getContext("webgl2")!;
    const extension = gl.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    if (give) setTimeout(() => extension.restoreContext(), 400);
  }, give);

describe("a lost context", () => {
  it.each([
    ["comes back by itself", true],
    ["is replaced where the browser keeps it", false],
  ])("%s, and the garment with it, where it stood", async (_, give) => {
    await visitor.visit();
    await show(visitor.page, visitor.garment(await tunic().sew()));
    await painted(visitor.page);
    await visitor.trueColour();
    await visitor.surface().press("2");
    await stillness(visitor.page);
    await lose(give);
    await visitor.page.getByText("画面中断了，正在恢复……").waitFor();
    await visitor.page.locator('[data-phase="live"]').waitFor({ timeout: 8000 });
    expect(apart(await visitor.middle(), sides.back)).toBeLessThanOrEqual(2);
  });
});

describe("a printed garment", () => {
  /** Red on its left half, blue on its right. */
  const print = async () => {
    const half = ([r, g, b]: Rgb, width: number) =>
      sharp({ create: { width, height: 128, channels: 3, background: { r, g, b } } }).png();
    const right = await half(sides.back, 64).toBuffer();
    return half(sides.front, 128)
      .composite([{ input: right, left: 64, top: 0 }])
      .toBuffer();
  };
  const wide = { right: [0.5, 0, 0], up: [0, 0.5, 0] } satisfies Partial<Panel>;
  const printed = async () => {
    const tailor = new Tailor();
    const picture = tailor.picture(await print());
    const [plain, dyed] = [tailor.cloth([255, 255, 255], picture), tailor.cloth([255, 255, 0], picture)]; // prettier-ignore
    const colourways = [
      { material: plain, names: ["plain"] },
      { material: dyed, names: ["dyed"] },
    ];
    return tailor.panel({ middle: [0, 0.5, 0], ...wide, material: plain, colourways }).sew();
  };
  /** Both halves of the print, as they are seen. */
  const halves = () => visitor.look([[0.4, 0.5] as const, [0.6, 0.5] as const]);
  const asPrinted = async () => {
    const [left, right] = await halves();
    return Math.max(apart(left!, sides.front), apart(right!, sides.back));
  };
  /** Bytes of all pictures that are decoded now. */
  const decoded = () =>
    visitor.page.evaluate(() =>
      (window as Counted).pictures!.reduce((sum, { width, height }) => sum + width * height * 4, 0),
    );
  type Counted = Window & { pictures?: ImageBitmap[] };

  it("keeps no decoded picture that the graphics card has, and gets it back with a lost context", async () => {
    await visitor.visit();
    await visitor.page.evaluate(() => {
      const [decode, all] = [window.createImageBitmap, ((window as Counted).pictures = [])];
      window.createImageBitmap = async (...order: unknown[]) => {
        const picture = await decode(...(order as [Blob]));
        (all as ImageBitmap[]).push(picture);
        return picture;
      };
    });
    await show(visitor.page, visitor.garment(await printed()));
    await painted(visitor.page);
    await visitor.trueColour();
    expect(await asPrinted()).toBeLessThanOrEqual(2);
    expect(await decoded()).toBe(0);

    await lose(true);
    await visitor.page.getByText("画面中断了，正在恢复……").waitFor();
    await visitor.page.locator('[data-phase="live"]').waitFor({ timeout: 8000 });
    expect(await asPrinted()).toBeLessThanOrEqual(2);
    // In other light the same picture is worn by another material.
    await visitor.page.getByRole("combobox", { name: "光" }).selectOption("影棚光");
    await stillness(visitor.page);
    expect(await decoded()).toBe(0);

    await lose(false);
    await visitor.page.getByText("画面中断了，正在恢复……").waitFor();
    await visitor.page.locator('[data-phase="live"]').waitFor({ timeout: 8000 });
    await visitor.page.getByRole("radio", { name: "dyed" }).check();
    await visitor.trueColour();
    const [left] = await halves();
    expect(apart(left!, [sides.front[0], sides.front[1], 0])).toBeLessThanOrEqual(2);
    await visitor.page.getByRole("radio", { name: "plain" }).check();
    expect(await asPrinted()).toBeLessThanOrEqual(2);
    expect(await decoded()).toBe(0);
  });

  it("two pieces out of the same bytes are both shown as they are", async () => {
    const tailor = new Tailor();
    const cloth = () => tailor.cloth([255, 255, 255], tailor.picture(sheet));
    const sheet = await print();
    const [upper, lower] = [cloth(), cloth()];
    const low = { ...wide, up: [0, 0.25, 0] } satisfies Partial<Panel>;
    const two = await tailor
      .panel({ middle: [0, 0.75, 0], ...low, material: upper })
      .panel({ middle: [0, 0.25, 0], ...low, material: lower })
      .sew();
    const { json, bin } = readGlb(two) as { json: Draft["json"]; bin: Uint8Array };
    // The second picture is the first one's bytes; the second piece's shape is read through a view over both.
    json.images[1].bufferView = json.images[0].bufferView;
    const positions = json.meshes.map(
      (mesh: Draft["json"]) => mesh.primitives[0].attributes.POSITION,
    );
    const accessor = json.accessors[positions[1]];
    const view = json.bufferViews[accessor.bufferView];
    json.bufferViews.push({
      ...view,
      byteOffset: 0,
      byteLength: (view.byteOffset ?? 0) + view.byteLength,
    });
    accessor.byteOffset = (accessor.byteOffset ?? 0) + (view.byteOffset ?? 0);
    accessor.bufferView = json.bufferViews.length - 1;
    await visitor.visit();
    await show(visitor.page, visitor.garment(packGlb(json, bin)));
    await painted(visitor.page);
    await visitor.trueColour();
    const seen = await visitor.look([[0.4, 0.4], [0.6, 0.4], [0.4, 0.6], [0.6, 0.6]]); // prettier-ignore
    const wanted = [sides.front, sides.back, sides.front, sides.back];
    for (const [at, colour] of seen.entries())
      expect(apart(colour, wanted[at]!), `place ${at}`).toBeLessThanOrEqual(2);
  });
});
