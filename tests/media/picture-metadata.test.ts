import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureMetadata } from "~/media/picture-metadata";
import { stripes } from "../support/hostile/pictures";
import { mutate } from "../support/hostile/bytes";

const size = { width: 60, height: 40 };
const said = async (bytes: Buffer) => {
  const { exif, iptc, xmp, comments } = await sharp(bytes).metadata();
  return pictureMetadata({ exif, iptc, xmp, comments });
};
const exif = { IFD0: { Artist: "Lin Wanqing", Copyright: "湖南工业大学" } };
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" stEvt:softwareAgent="lin@hnu.example.cn" stEvt:instanceID="xmp.iid:7"><dc:creator><rdf:Seq><rdf:li>林晚晴</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A block of EXIF with one tag of Windows' own. */
function xpAuthor(name: string): Buffer {
  const value = Buffer.from(`${name}\0`, "utf16le");
  const head = Buffer.alloc(26);
  head.write("II*\0", "latin1");
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(1, 8);
  head.writeUInt16LE(0x9c9d, 10);
  head.writeUInt16LE(1, 12);
  head.writeUInt32LE(value.length, 14);
  head.writeUInt32LE(26, 18);
  return Buffer.concat([head, value]);
}

const dataset = (number: number, text: string) => {
  const value = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x1c, 2, number, 0, value.length]), value]);
};

describe("what a picture's file says besides its pixels", () => {
  it("is its EXIF's artist and copyright, in every format", async () => {
    for (const picture of [stripes(size).jpeg(), stripes(size).png(), stripes(size).webp()]) {
      const blocks = await said(await picture.withExif(exif).toBuffer());
      expect(blocks).toContainEqual({ block: "exif", field: "Artist", text: "Lin Wanqing" });
    }
  });

  it("is XPAuthor in Windows' letters, and a byline and credit of IPTC", () => {
    expect(pictureMetadata({ exif: xpAuthor("林晚晴") })).toEqual([
      { block: "exif", field: "XPAuthor", text: "林晚晴" },
    ]);
    const iptc = Buffer.concat([
      dataset(80, "林晚晴"),
      dataset(25, "keyword"),
      dataset(110, "HNU"),
    ]);
    expect(pictureMetadata({ iptc })).toEqual([
      { block: "iptc", field: "By-line", text: "林晚晴" },
      { block: "iptc", field: "Credit", text: "HNU" },
    ]);
  });

  it("is creator and history of XMP, and no name of a vocabulary", async () => {
    expect(await said(await stripes(size).jpeg().withXmp(xmp).toBuffer())).toEqual([
      { block: "xmp", field: "stEvt:softwareAgent", text: "lin@hnu.example.cn" },
      { block: "xmp", field: "dc:creator", text: "林晚晴" },
    ]);
  });

  it("is nothing where nothing is said, and never a crash, however it is damaged", async () => {
    expect(await said(await stripes(size).jpeg().toBuffer())).toEqual([]);
    const whole = [xpAuthor("林晚晴"), dataset(80, "林晚晴"), Buffer.from(xmp)] as const;
    for (let seed = 0; seed < 300; seed += 1) {
      const [one, two, three] = whole.map((bytes) => mutate(bytes, seed));
      const found = pictureMetadata({ exif: one, iptc: two, xmp: three });
      for (const { text } of found) expect(text.length).toBeLessThanOrEqual(4_000);
    }
    for (const endless of ["<", "<a ", "<a b", '<a b="', "<a b = "])
      for (const letter of ["a", "a ", '"', '="', "<a"]) {
        const began = performance.now();
        pictureMetadata({ xmp: Buffer.from(endless + letter.repeat(100_000)) });
        expect([endless, letter, performance.now() - began < 3_000]).toEqual([
          endless,
          letter,
          true,
        ]);
      }
    for (let end = 0; end < 26; end += 1) pictureMetadata({ exif: whole[0].subarray(0, end) });
  });
});
