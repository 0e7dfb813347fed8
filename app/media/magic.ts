import type { FileKind, Format } from "./kinds";

/**
 * Formats that are known by sight and refused by name, so that the refusal can say what to export instead;
 * `home` is where the sender most likely meant them to go.
 */
export const strangers = {
  svg: { name: "SVG", home: "board" },
  gif: { name: "GIF", home: "board" },
  tiff: { name: "TIFF", home: "board" },
  heic: { name: "HEIC", home: "board" },
  avif: { name: "AVIF", home: "board" },
  bmp: { name: "BMP", home: "board" },
  psd: { name: "Photoshop", home: "board" },
  "jpeg-2000": { name: "JPEG 2000", home: "board" },
  "jpeg-xl": { name: "JPEG XL", home: "board" },
  fbx: { name: "FBX", home: "garment" },
  obj: { name: "OBJ", home: "garment" },
  html: { name: "HTML", home: null },
  program: { name: "EXE/ELF", home: null },
} as const satisfies Record<string, { name: string; home: FileKind | null }>;
export type Stranger = keyof typeof strangers;

export const isStranger = (found: Format | Stranger): found is Stranger => found in strangers;

/** How many first bytes `recognise` looks at. */
export const headLength = 1024;

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (text: string) =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    parseInt(text.slice(at * 2, at * 2 + 2), 16),
  );

type Signature = [at: number, bytes: Uint8Array][];

/** Signatures at fixed places; a format may have several. */
const signatures: [Format | Stranger, Signature][] = [
  ["jpeg", [[0, hex("ffd8ff")]]],
  ["png", [[0, hex("89504e470d0a1a0a")]]],
  ["webp", [[0, ascii("RIFF")], [8, ascii("WEBP")]]], // prettier-ignore
  ["glb", [[0, ascii("glTF")]]],
  ["pdf", [[0, ascii("%PDF-")]]],
  ["gif", [[0, ascii("GIF8")]]],
  ["tiff", [[0, hex("49492a00")]]],
  ["tiff", [[0, hex("4d4d002a")]]],
  ["tiff", [[0, hex("49492b00")]]],
  ["heic", [[4, ascii("ftyphei")]]],
  ["heic", [[4, ascii("ftypmif1")]]],
  ["avif", [[4, ascii("ftypavi")]]],
  ["bmp", [[0, ascii("BM")], [6, hex("00000000")]]], // prettier-ignore
  ["psd", [[0, ascii("8BPS")]]],
  ["jpeg-2000", [[0, hex("0000000c6a502020")]]],
  ["jpeg-2000", [[0, hex("ff4fff51")]]],
  ["jpeg-xl", [[0, hex("ff0a")]]],
  ["jpeg-xl", [[0, hex("0000000c4a584c20")]]],
  ["fbx", [[0, ascii("Kaydara FBX")]]],
  ["zip", [[0, hex("504b0304")]]],
  ["zip", [[0, hex("504b0506")]]],
  ["program", [[0, ascii("MZ")]]],
  ["program", [[0, hex("7f454c46")]]],
];

/** Formats made of text, which may begin after a byte order mark and white space. */
const texts: [Format | Stranger, RegExp][] = [
  ["svg", /^\s*<(\?xml|!--|!doctype svg)[\s\S]*<svg[\s>]|^\s*<svg[\s>]/i],
  ["html", /^\s*<(!--[\s\S]*<)?(!doctype html|html|head|body|script)[\s>]/i],
  [
    "gltf",
    /^\s*\{[\s\S]*"(asset|accessors|buffers|bufferViews|images|materials|meshes|nodes|samplers|scenes?|textures|extensionsUsed)"\s*:/,
  ],
  ["obj", /^(#[^\n]*\n|\s)*(mtllib|o|v|g) /],
];

function startsWith(head: Uint8Array, at: number, bytes: Uint8Array): boolean {
  return (
    head.length >= at + bytes.length && bytes.every((byte, index) => head[at + index] === byte)
  );
}

/**
 * Recognises a file by its first bytes and by nothing else.
 * @param head at least the first `headLength` bytes, or the whole file where it is shorter
 * @returns one of our formats, a stranger we can name, or null
 */
export function recognise(head: Uint8Array): Format | Stranger | null {
  for (const [format, signature] of signatures)
    if (signature.every(([at, bytes]) => startsWith(head, at, bytes))) return format;
  const text = new TextDecoder("utf-8").decode(head.subarray(0, headLength));
  return texts.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** True where a PDF says that it is complete: `%%EOF` within its last 1,024 bytes (ISO 32000-1, annex H.3.4.4). */
export function endsAsPdf(tail: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(tail.subarray(-1024)).includes("%%EOF");
}
