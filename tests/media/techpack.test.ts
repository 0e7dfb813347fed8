import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "~/media/inspector/examine-techpack.server";
import { recipes } from "~/media/recipes";
import { holds, mutate } from "../support/hostile/bytes";
import { pdf, pdfOf, pdfWith, stream } from "../support/hostile/pdfs";

const dir = mkdtempSync(path.join(os.tmpdir(), "techpack-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const script = "<</S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\({cURL:'http://x.test'}\\))>>";

describe("a tech pack", { timeout: 60_000 }, () => {
  it("becomes pictures of its pages, in their order, and what is written is kept to be searched", async () => {
    const bytes = pdfWith({ words: "Designer: Lin Wanqing", count: 3 });
    const { verdict, made } = await examine(bytes, dir);
    expect(verdict).toMatchObject({ accepted: true, facts: { pages: 3, warnings: [] } });
    // 1,600 pixels along the 297 mm of A4.
    expect(verdict.facts).toMatchObject({ pageDpi: [136.8, 136.8, 136.8] });
    expect(verdict.facts).toMatchObject({ text: expect.stringContaining("Designer: Lin Wanqing") });
    expect(made.map(({ recipe }) => recipe)).toEqual(["page-1.v1", "page-2.v1", "page-3.v1"]);
    const picture = sharp(path.join(dir, recipes["page-3.v1"].file));
    expect(await picture.metadata()).toMatchObject({ width: 1131, height: 1600, channels: 3 });
    const { channels } = await picture.stats();
    expect([channels[0]!.min < 60, channels[0]!.max]).toEqual([true, 255]);
  });

  it("leaves its author, its scripts, its attachments and its addresses behind", async () => {
    const canary = "CanaryAuthor";
    const bytes = pdfWith({
      catalog: `/Names<</EmbeddedFiles<</Names[(${canary}.exe)6 0 R]>>/JavaScript<</Names[(a)8 0 R]>>>>/OpenAction 8 0 R/Metadata 9 0 R/AA<</WC 8 0 R>>`,
      page: `/AA<</O 8 0 R>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(http://${canary}.test)>>>><</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(${canary}.exe)>>>><</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(${canary})>>]`,
      more: [
        `<</Type/Filespec/F(${canary}.exe)/EF<</F 7 0 R>>>>`,
        stream("/Type/EmbeddedFile", `MZ ${canary}`),
        script,
        stream("/Type/Metadata/Subtype/XML", `<x:xmpmeta>${canary}</x:xmpmeta>`),
        `<</Author(${canary})/Creator(${canary})>>`,
      ],
      trailer: "/Info 10 0 R",
    });
    expect(holds(bytes, canary)).toBe(true);
    const { verdict } = await examine(bytes, dir);
    expect(verdict).toMatchObject({
      accepted: true,
      facts: { pages: 1, warnings: [{ code: "pdf-attachments" }] },
    });
    // To warn its own team, and for nobody else.
    expect((verdict.facts as { metadata?: unknown }).metadata).toEqual([
      { block: "pdf", field: "Author", text: canary },
      { block: "pdf", field: "Creator", text: canary },
      { block: "attachment", field: "", text: `${canary}.exe` },
      { block: "xmp", field: "x:xmpmeta", text: canary },
      { block: "pdf", field: "Annots.T", text: canary },
    ]);
    for (const file of readdirSync(dir)) {
      const made = readFileSync(path.join(dir, file));
      expect(holds(made, canary)).toBe(false);
      expect(await sharp(made).metadata()).not.toMatchObject({ exif: expect.anything() });
    }
  });

  const leaf = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
  const chain = (length: number) =>
    Array.from({ length }, (_, nth) => `<</Type/Pages/Kids[${nth + 3} 0 R]/Count 1>>`);
  it.each([
    ["is its own child", ["<</Type/Pages/Kids[2 0 R 2 0 R]/Count 40>>"]],
    ["hangs thousands of branches deep", [...chain(5_000), leaf]],
  ])("is refused by the page where its tree %s", async (_, objects) => {
    const bytes = pdfOf(["<</Type/Catalog/Pages 2 0 R>>", ...objects]);
    const { verdict } = await examine(bytes, dir);
    expect(verdict).toMatchObject({ accepted: false, reason: { code: "pdf-page" } });
  });

  it("says where Chinese letters come without their font", async () => {
    const font =
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>]>>";
    const bytes = pdfWith({
      more: [font],
      page: "/Resources<</Font<</F 6 0 R>>>>",
      content: "BT /F 24 Tf 60 500 Td <6797665A> Tj ET",
    });
    const { verdict } = await examine(bytes, dir);
    expect(verdict).toMatchObject({ facts: { warnings: [{ code: "pdf-fonts" }] } });
    expect(verdict.facts).toMatchObject({ text: expect.stringContaining("林晚") });
  });

  const flate = (bytes: number) =>
    stream("/Filter/FlateDecode", deflateSync(Buffer.alloc(bytes, "q "), { level: 9 }));
  const image = (edge: number, data: Buffer) =>
    Buffer.concat([
      Buffer.from(
        `<</Type/XObject/Subtype/Image/Width ${edge}/Height ${edge}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length ${data.length}>>stream\n`,
      ),
      data,
      Buffer.from("\nendstream"),
    ]);
  const tree = (depth: number) => [
    "<</Type/Catalog/Pages 2 0 R>>",
    ...Array.from({ length: depth }, (_, at) => `<</Type/Pages/Kids[${at + 3} 0 R]/Count 1>>`),
    `<</Type/Page/Parent ${depth + 1} 0 R/MediaBox[0 0 595 842]>>`,
  ];
  const cycle = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"];
  it.each<[string, string, Buffer]>([
    ["cut off", "pdf-incomplete", pdf().subarray(0, 200)],
    ["nothing but its marks", "pdf-damaged", Buffer.from("%PDF-1.7\n%%EOF\n")],
    ["without a page", "pdf-damaged", pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"])], // prettier-ignore
    ["a ring of pages", "pdf-page", pdfOf(cycle)],
    ["locked", "pdf-locked", pdfWith({ trailer: `/Encrypt<</Filter/Standard/V 1/R 2/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>/P -4>>/ID[<00><00>]` })], // prettier-ignore
    ["made of thousands of pages", "pdf-pages", pdfWith({ count: 3000 })],
    ["a dynamic form", "pdf-form", pdfWith({ catalog: "/NeedsRendering true/AcroForm<</XFA[(template)6 0 R]/Fields[]>>", more: [stream("", "<template/>")] })], // prettier-ignore
    ["a web page", "wrong-format", Buffer.from("<html>%PDF-1.7 %%EOF")],
  ])("that is %s is refused: %s", async (_, code, bytes) => {
    const { verdict, made } = await examine(bytes, dir);
    expect(verdict).toMatchObject({ accepted: false, kind: "techpack", reason: { code } });
    expect(made).toEqual([]);
  });

  it.each<[string, Buffer]>([
    ["a sheet as large as a field", pdfWith({ box: "0 0 99999999 99999999" })],
    ["a sheet as thin as a thread", pdfWith({ box: "0 0 1000000 1" })],
    ["a sheet of no size", pdfWith({ box: "0 0 0 0" })],
    ["a sheet inside out", pdfWith({ box: "595 842 0 0" })],
    ["a count that is a lie", pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"])], // prettier-ignore
    ["a tree a thousand deep", pdfOf(tree(1000))],
    ["a drawing that unpacks to 8 MB", pdfWith({ more: [flate(8e6)], page: "/Contents 6 0 R" })],
    ["a picture that is a bomb", pdfWith({ more: [image(20_000, deflateSync(Buffer.alloc(4e6), { level: 9 }))], page: "/Resources<</XObject<</I 6 0 R>>>>", content: "q 595 0 0 842 0 0 cm /I Do Q" })], // prettier-ignore
    ["a form that draws itself", pdfWith({ more: [stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do")], page: "/Resources<</XObject<</X 6 0 R>>>>", content: "/X Do" })], // prettier-ignore
  ])("with %s is drawn small or refused, and nothing hangs", async (_, bytes) => {
    const { verdict, made } = await examine(bytes, dir);
    expect(made.length).toBe(verdict.accepted ? made.length : 0);
    for (const { width, height } of made) expect(Math.max(width!, height!)).toBeLessThan(1601);
  });

  it("damaged in 20 ways is drawn or refused, never another error", async () => {
    const whole = pdfWith({ words: "Bodice", count: 2, catalog: `/OpenAction ${script}` });
    const seen = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const { verdict } = await examine(mutate(whole, seed), dir);
      seen.add(verdict.accepted ? "accepted" : verdict.reason.code);
    }
    expect(seen).toContain("accepted");
    expect(seen.size).toBeGreaterThan(1);
  });
});
