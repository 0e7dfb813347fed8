import { crc32, deflateRawSync } from "node:zlib";

/** One file of a zip, and whatever is to be false about it. */
export interface Zipped {
  name: string | Buffer;
  bytes: Uint8Array;
  stored?: boolean;
  /** What the directory says, where that is not the truth. */
  says?: Partial<{
    size: number;
    crc32: number;
    flags: number;
    method: number;
    unixMode: number;
    localName: string;
    localOffset: number;
  }>;
}

function numbers(...parts: [bytes: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    parts.map(([length, value]) => {
      const part = Buffer.alloc(length);
      part.writeUIntLE(value >>> 0, 0, length);
      return part;
    }),
  );
}

/** Packs a zip by hand, so that anything in it may be wrong. */
export function zip(files: Zipped[], comment = "", lies: { count?: number } = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, stored, says = {} } of files) {
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes, { level: 9 });
    const coded = Buffer.from(name as string);
    const localName = says.localName === undefined ? coded : Buffer.from(says.localName);
    const [method, flags] = [says.method ?? (stored ? 0 : 8), says.flags ?? 0];
    const size = says.size ?? bytes.length;
    const sum = says.crc32 ?? crc32(bytes);
    const head = numbers([2, flags], [2, method], [4, 0], [4, sum], [4, packed.length], [4, size]);
    const local = [numbers([4, 0x04034b50], [2, 20]), head];
    local.push(numbers([2, localName.length], [2, 0]), localName, packed);
    body.push(...local);
    directory.push(numbers([4, 0x02014b50], [2, 0x0314], [2, 20]), head);
    directory.push(numbers([2, coded.length], [2, 0], [2, 0], [2, 0], [2, 0]));
    directory.push(numbers([4, ((says.unixMode ?? 0o100644) << 16) >>> 0]));
    directory.push(numbers([4, says.localOffset ?? at]), coded);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const list = Buffer.concat(directory);
  const count = lies.count ?? files.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at]); // prettier-ignore
  const words = Buffer.from(comment);
  return Buffer.concat([...body, list, end, numbers([2, words.length]), words]);
}
