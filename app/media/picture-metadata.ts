import { z } from "zod";

/** What a picture's file says in words besides its pixels. No copy for anybody holds it; it may warn its team. */
export const metadataBlocks = ["exif", "iptc", "xmp", "comment"] as const;
export const metadataSchema = z
  .array(z.strictObject({ block: z.enum(metadataBlocks), text: z.string().max(4_000) }))
  .max(metadataBlocks.length);
export type PictureMetadata = z.infer<typeof metadataSchema>;

interface Blocks {
  exif?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
  comments?: readonly { text: string }[] | undefined;
}

const mostLetters = 4_000;
const mostBytes = 256 * 1024;

/** The words in each block in which there are any. The blocks are hostile: nothing in them is believed to be there. */
export function metadataOf({ exif, iptc, xmp, comments = [] }: Blocks): PictureMetadata {
  const found = {
    exif: exif ? wordsOfExif(exif) : [],
    iptc: iptc ? wordsOfIptc(iptc.subarray(0, mostBytes)) : [],
    xmp: xmp ? wordsOfXmp(utf8(xmp.subarray(0, mostBytes))) : [],
    comment: comments.map(({ text }) => text),
  };
  return metadataBlocks.flatMap((block) => {
    // Control characters (a program's filling) say nothing.
    const text = found[block]
      .join("\n")
      .replace(/[^\P{Cc}\n]/gu, "")
      .trim()
      .slice(0, mostLetters)
      .replace(/[\uD800-\uDBFF]$/, ""); // half a letter is none, and no database takes it
    return text === "" ? [] : [{ block, text }];
  });
}

const utf8 = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes);
const utf16 = (bytes: Uint8Array) => new TextDecoder("utf-16le").decode(bytes);

/** Tags that hold words of people (Exif 3.0, 4.6): description, artist, copyright, owner; Windows' own in UTF-16. */
const plain = new Set([0x010e, 0x013b, 0x8298, 0xa430, 0x9286]);
const wide = new Set([0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]);
const exifDirectory = 0x8769;

function wordsOfExif(bytes: Uint8Array): string[] {
  // Some hand the block over with its JPEG prefix, "Exif" and two zeros.
  const tiff = utf8(bytes.subarray(0, 4)) === "Exif" ? bytes.subarray(6) : bytes;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return [];
  const little = tiff[0] === 0x49;
  const words: string[] = [];
  const directories = [view.getUint32(4, little)];
  for (let nth = 0; nth < directories.length && nth < 4; nth += 1) {
    const at = directories[nth]!;
    if (at + 2 > tiff.length) continue;
    const entries = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + 12 * entries; entry += 12) {
      if (entry + 12 > tiff.length) break;
      const tag = view.getUint16(entry, little);
      const bytesLong = view.getUint32(entry + 4, little);
      const value = view.getUint32(entry + 8, little);
      if (tag === exifDirectory) directories.push(value);
      if (!plain.has(tag) && !wide.has(tag)) continue;
      const start = bytesLong <= 4 ? entry + 8 : value;
      const said = tiff.subarray(start, start + Math.min(bytesLong, mostLetters));
      words.push(wide.has(tag) ? utf16(said) : utf8(said));
    }
  }
  return words;
}

/** IPTC-IIM 4.2, record 2: bylines, credit, source, copyright, contact, caption, headline, instructions. */
const datasets = new Set([40, 80, 85, 105, 110, 115, 116, 118, 120, 122]);

function wordsOfIptc(bytes: Uint8Array): string[] {
  const words: string[] = [];
  for (let at = 0; at + 5 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x1c || bytes[at + 1] !== 2) continue;
    const length = bytes[at + 3]! * 256 + bytes[at + 4]!;
    if (datasets.has(bytes[at + 2]!)) words.push(utf8(bytes.subarray(at + 5, at + 5 + length)));
    at += 4;
  }
  return words;
}

/** Values of attributes and elements; names of vocabularies and ids are no words of people. */
function wordsOfXmp(text: string): string[] {
  return [...text.matchAll(/([\w:]+)\s*=\s*"([^"]{2,2000})"|>([^<>]{2,2000})</g)].flatMap(
    ([, name, attribute, element]) => {
      const value = (attribute ?? element ?? "").trim();
      const isName = name?.startsWith("xmlns") || /^(?:adobe:|xmp\.\w+:|uuid:)/.test(value);
      const vocabulary = /^https?:\/\/(?:ns\.adobe\.com|www\.w3\.org|purl\.org|iptc\.org)\//;
      return value === "" || isName || vocabulary.test(value) ? [] : [value];
    },
  );
}
