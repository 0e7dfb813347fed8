/** What an image says of itself before anything is decoded. Width and height in stored pixels. */
export interface ImageHeader {
  format: "png" | "jpeg" | "webp";
  width: number;
  height: number;
}

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

function png(view: DataView): ImageHeader | null {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49484452) return null; // IHDR
  return { format: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frame headers SOF0–SOF15, without the tables DHT, JPG and DAC that share their range (ITU-T T.81, table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpeg(view: DataView): ImageHeader | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker))
      return { format: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xd9 || marker === 0xda) return null; // the picture begins without a frame header
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** The three first chunks a WebP may have (RFC 9649, section 2). */
function webp(bytes: Uint8Array, view: DataView): ImageHeader | null {
  if (view.byteLength < 30) return null;
  const chunk = ascii(bytes, 12, 4);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === "VP8X") return { format: "webp", width: three(24) + 1, height: three(27) + 1 };
  if (chunk === "VP8L" && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { format: "webp", width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (chunk === "VP8 " && three(23) === 0x2a019d)
    return {
      format: "webp",
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  return null;
}

/** Reads format and dimensions from the bytes of a PNG, JPEG or WebP; null where they do not say. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) return png(view);
  if (view.getUint16(0) === 0xffd8) return jpeg(view);
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP") return webp(bytes, view);
  return null;
}
