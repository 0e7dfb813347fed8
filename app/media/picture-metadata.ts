import { metadataFrom, type FoundWords, type Metadata } from "./metadata";

interface Blocks {
  exif?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
  comments?: readonly { keyword?: string; text: string }[] | undefined;
}

const mostBytes = 256 * 1024;
const mostLetters = 4_000;

/** The words in a picture's own blocks. The blocks are hostile: nothing in them is believed to be there. */
export const pictureMetadata = (blocks: Blocks): Metadata => metadataFrom(wordsOfPicture(blocks));

export function* wordsOfPicture({ exif, iptc, xmp, comments = [] }: Blocks): Iterable<FoundWords> {
  if (exif) yield* wordsOfExif(exif);
  if (iptc) yield* wordsOfIptc(iptc.subarray(0, mostBytes));
  if (xmp) yield* wordsOfXmp(utf8(xmp.subarray(0, mostBytes)));
  for (const { keyword = "", text } of comments) yield { block: "comment", field: keyword, text };
}

const utf8 = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes);
const utf16 = (bytes: Uint8Array) => new TextDecoder("utf-16le").decode(bytes);

/** Tags that hold words of people (Exif 3.0, 4.6), and Windows' own, which are in UTF-16. */
const plain: Record<number, string> = {
  0x010d: "DocumentName",
  0x010e: "ImageDescription",
  0x013b: "Artist",
  0x013c: "HostComputer",
  0x8298: "Copyright",
  0x9286: "UserComment",
  0xa430: "CameraOwnerName",
  0xa436: "ImageTitle",
  0xa437: "Photographer",
  0xa438: "ImageEditor",
};
const wide: Record<number, string> = {
  0x9c9b: "XPTitle",
  0x9c9c: "XPComment",
  0x9c9d: "XPAuthor",
  0x9c9e: "XPKeywords",
  0x9c9f: "XPSubject",
};
const exifDirectory = 0x8769;

function* wordsOfExif(bytes: Uint8Array): Iterable<FoundWords> {
  // Some hand the block over with its JPEG prefix, "Exif" and two zeros.
  const tiff = utf8(bytes.subarray(0, 4)) === "Exif" ? bytes.subarray(6) : bytes;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return;
  const little = tiff[0] === 0x49;
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
      const field = plain[tag] ?? wide[tag];
      if (!field) continue;
      const start = bytesLong <= 4 ? entry + 8 : value;
      const said = tiff.subarray(start, start + Math.min(bytesLong, mostLetters));
      yield { block: "exif", field, text: tag in wide ? utf16(said) : utf8(said) };
    }
  }
}

/** IPTC-IIM 4.2, record 2: what holds words of people. */
const datasets: Record<number, string> = {
  40: "Special Instructions",
  80: "By-line",
  85: "By-line Title",
  105: "Headline",
  110: "Credit",
  115: "Source",
  116: "Copyright Notice",
  118: "Contact",
  120: "Caption",
  122: "Writer",
};

function* wordsOfIptc(bytes: Uint8Array): Iterable<FoundWords> {
  for (let at = 0; at + 5 <= bytes.length; at += 1) {
    if (bytes[at] !== 0x1c || bytes[at + 1] !== 2) continue;
    const length = bytes[at + 3]! * 256 + bytes[at + 4]!;
    const field = datasets[bytes[at + 2]!];
    if (field) yield { block: "iptc", field, text: utf8(bytes.subarray(at + 5, at + 5 + length)) };
    at += 4;
  }
}

const vocabulary = /^https?:\/\/(?:ns\.adobe\.com|www\.w3\.org|purl\.org|iptc\.org)\//;
const programsOwn = /^(?:adobe:|xmp\.\w+:|uuid:)/;

/** Values of attributes and elements, by the property they are of; names of vocabularies and ids are no words of people. */
export function* wordsOfXmp(text: string): Iterable<FoundWords> {
  const open: string[] = [];
  for (const [, end, name, attributes = "", alone, words] of text.matchAll(
    /<(\/?)([\w:.-]+)(?![\w:.-])([^<>]*?)(\/?)>|([^<>]{2,2000})/g,
  )) {
    if (name === undefined) {
      const field = open.findLast((one) => !one.startsWith("rdf:")) ?? "";
      if (isOfPeople(words!.trim())) yield { block: "xmp", field, text: words! };
    } else if (end) open.pop();
    else {
      for (const [, field = "", , value = ""] of attributes.matchAll(
        /(?<![\w:.-])([\w:.-]+)\s*=\s*(["'])((?:(?!\2).){2,2000})\2/g,
      ))
        if (!field.startsWith("xmlns") && isOfPeople(value.trim()))
          yield { block: "xmp", field, text: value };
      if (!alone) open.push(name);
    }
  }
}

const isOfPeople = (value: string): boolean =>
  value !== "" && !programsOwn.test(value) && !vocabulary.test(value);
