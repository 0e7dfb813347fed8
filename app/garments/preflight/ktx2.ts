const identifier = [0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a];
const [etc1s, uastc] = [163, 166];
const [basisLz, zstandard] = [1, 2];
/** Both kinds are made of blocks of 4 × 4 texels; unpacked, UASTC has 16 bytes for each. */
const blockSide = 4;
const blockBytes = 16;

export const isKtx2 = (bytes: Uint8Array) => identifier.every((byte, at) => bytes[at] === byte);

/**
 * Reads the header of a KTX2 texture of the kinds that KHR_texture_basisu allows: one flat picture in ETC1S or UASTC
 * with its smaller copies. Every part has to lie inside the file, and what UASTC says it unpacks to has to be what its
 * blocks take: by that number a decoder allocates.
 *
 * @returns width and height in texels; null where it is something else
 * @see Khronos KTX 2.0, section 3 (file structure) and 5 (texture levels)
 */
export function readKtx2Header(bytes: Uint8Array): { width: number; height: number } | null {
  if (!isKtx2(bytes) || bytes.length < 80) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => view.getUint32(at, true);
  const long = (at: number) => Number(view.getBigUint64(at, true));
  const inside = (at: number, length: number) =>
    length > 0 && at >= 80 && at + length <= bytes.length;

  const [format, width, height, depth] = [word(12), word(20), word(24), word(28)];
  const [layers, faces, levels, scheme] = [word(32), word(36), Math.max(1, word(40)), word(44)];
  const flat = width > 0 && height > 0 && depth === 0 && layers <= 1 && faces === 1;
  const most = 1 + Math.floor(Math.log2(Math.max(width, height)));
  if (format !== 0 || !flat || levels > most || 80 + levels * 24 > bytes.length) return null;

  if (!inside(word(48), word(52)) || word(52) < 28) return null;
  const model = bytes[word(48) + 12];
  if (model === etc1s ? scheme !== basisLz : model !== uastc || ![0, zstandard].includes(scheme))
    return null;
  if (model === etc1s && !inside(long(64), long(72))) return null;

  for (let level = 0; level < levels; level++) {
    const at = 80 + level * 24;
    const [packed, unpacked] = [long(at + 8), long(at + 16)];
    if (!inside(long(at), packed)) return null;
    const blocks = (side: number) => Math.ceil(Math.max(1, side >> level) / blockSide);
    const whole = blocks(width) * blocks(height) * blockBytes;
    if (model === uastc && (unpacked !== whole || (scheme === 0 && packed !== whole))) return null;
  }
  return { width, height };
}
