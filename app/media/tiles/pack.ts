/**
 * All tiles of a picture in one object of the store: where each begins, then where the last one ends, four bytes
 * each and the highest first; then the tiles. To read one is to read eight bytes and then itself.
 */
const wide = 4;

/** What stands before the tiles. */
export function packHead(lengths: readonly number[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(wide * (lengths.length + 1)));
  let at = head.byteLength;
  [...lengths, 0].forEach((length, index) => {
    head.setUint32(index * wide, at);
    at += length;
  });
  return new Uint8Array(head.buffer);
}

/** Where it is written where a tile begins and ends; inclusive, as a store reads. */
export const spanOfEntry = (place: number) => ({
  start: place * wide,
  end: (place + 2) * wide - 1,
});

/**
 * Where a tile lies, by those eight bytes. They were written by the process that read a hostile file: what does not
 * lie behind the head and within the pack is null.
 */
export function spanOfTile(entry: Uint8Array, tiles: number, packBytes: number) {
  if (entry.byteLength !== 2 * wide) return null;
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const [start, end] = [view.getUint32(0), view.getUint32(wide)];
  const isInside = start >= wide * (tiles + 1) && start < end && end <= packBytes;
  return isInside ? { start, end: end - 1 } : null;
}
