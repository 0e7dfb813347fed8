import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

type Size = { width: number; height: number };

/** A picture of woven stripes: something that every encoder has to work on. */
export function stripes({ width, height }: Size, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const dyed = ((x >> 3) + (y >> 2)) % 3 === 0;
    pixels.set(dyed ? [178, 58, 43] : [(x * 3) & 255, 57, (y * 5) & 255], at * channels);
    if (channels === 4) pixels[at * 4 + 3] = x % 16 === 0 ? 0 : 255;
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

/** One PNG chunk with its checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const pngMagic = Buffer.from("89504e470d0a1a0a", "hex");

function pngHeader({ width, height }: Size, depth: number, colour: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, 0], 8);
  return pngChunk("IHDR", header);
}

/** A few kilobytes that say they are a picture of that size: one bit a pixel, all zero. */
export function pngBomb(size: Size): Buffer {
  const row = 1 + Math.ceil(size.width / 8);
  const rows = Math.min(size.height, Math.floor(64e6 / row));
  const data = deflateSync(Buffer.alloc(row * rows), { level: 9 });
  return Buffer.concat([
    pngMagic,
    pngHeader(size, 1, 0),
    pngChunk("IDAT", data),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Puts a chunk into a PNG, straight after its header. */
export function withPngChunk(png: Uint8Array, type: string, data: Uint8Array): Buffer {
  const headerEnd = 8 + 25;
  return Buffer.concat([png.subarray(0, headerEnd), pngChunk(type, data), png.subarray(headerEnd)]);
}

/** Puts a comment into a JPEG. */
export function withJpegComment(jpeg: Uint8Array, words: string): Buffer {
  const text = Buffer.from(words);
  const head = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}

/** Rewrites the dimensions that a JPEG says it has, and nothing else. */
export function jpegThatSays(jpeg: Uint8Array, { width, height }: Size): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.findIndex(
    (byte, at) => byte === 0xff && [0xc0, 0xc2].includes(copy[at + 1] ?? 0),
  );
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

/** Rewrites the canvas of an extended WebP. */
export function webpThatSays(webp: Uint8Array, { width, height }: Size): Buffer {
  const body = webp.subarray(12);
  const extended = Buffer.alloc(18);
  extended.write("VP8X", 0, "latin1");
  extended.writeUInt32LE(10, 4);
  extended.writeUIntLE(width - 1, 12, 3);
  extended.writeUIntLE(height - 1, 15, 3);
  const head = Buffer.from(webp.subarray(0, 12));
  head.writeUInt32LE(4 + extended.length + body.length, 4);
  return Buffer.concat([head, extended, body]);
}

export const svgBomb = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"><script>fetch("//x.test")</script>
<filter id="f"><feGaussianBlur stdDeviation="900"/></filter><rect width="100%" height="100%" filter="url(#f)"/>&b;</svg>`;
