import { caps } from "../caps";
import { refuseGarment } from "../refusal";
import { cleanPath } from "./paths";

/** One file of a zip as its directory describes it, still packed. */
export interface ZipEntry {
  /** Its path inside the zip. */
  name: string;
  deflated: boolean;
  packed: Uint8Array;
  /** Bytes when unpacked, as the directory says. */
  size: number;
  crc32: number;
}

const mark = { end: 0x06054b50, zip64: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 };
const length = { end: 22, zip64: 20, entry: 46, local: 30 };
/** Encrypted (bits 0 and 6), or with a hidden directory (bit 13). */
const lockedFlags = 0x2041;
const unicodeFlag = 0x0800;
/** From this size on a file is held to `caps.bundleRatio`. */
const largeFrom = 1024 * 1024;

const broken = (): never => refuseGarment("bundle-broken");

/**
 * Reads a zip's directory (APPNOTE 6.3.10, section 4.3) in its plainest form and no other: one disk, no zip64,
 * no encryption, nothing behind its end, each file in a place of its own. Any two programs that read such a
 * zip see the same files in it.
 * @returns its files, without its folders
 * @throws GarmentRefused
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { from, to, count } = findDirectory(view);
  if (count > caps.bundleEntries) refuseGarment("bundle-entries", count, caps.bundleEntries);
  const found: (ZipEntry & { places: [number, number] })[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at, from);
    if (next > to) broken();
    found.push(entry);
    at = next;
  }
  if (at !== to) broken();
  mustStandApart(found.map(({ places }) => places));
  mustBeModest(found);
  const names = found.map(({ name }) => name.normalize("NFC").toLowerCase());
  if (new Set(names).size < names.length) refuseGarment("bundle-twice");
  return found.filter(({ name }) => !name.endsWith("/"));
}

/** The directory's place and its number of entries, from the zip's last bytes. */
function findDirectory(view: DataView) {
  let at = view.byteLength - length.end;
  const first = Math.max(0, at - 0xffff);
  // A comment may follow the end's header: it is the end only where the comment fills the rest of the file.
  const isEnd = () =>
    view.getUint32(at, true) === mark.end &&
    at + length.end + view.getUint16(at + 20, true) === view.byteLength;
  while (at >= first && !isEnd()) at -= 1;
  if (at < first) broken();
  const [disk, start, here, count] = [4, 6, 8, 10].map((part) => view.getUint16(at + part, true));
  const [size, from] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const before = at - length.zip64;
  if (count === 0xffff || size === 0xffffffff || from === 0xffffffff) refuseGarment("bundle-zip64");
  if (before >= 0 && view.getUint32(before, true) === mark.zip64) refuseGarment("bundle-zip64");
  if (disk !== 0 || start !== 0 || here !== count || from + size !== at) broken();
  return { from, to: at, count: count as number };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number) {
  if (at + length.entry > bytes.length || view.getUint32(at, true) !== mark.entry) broken();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if (flags & lockedFlags) refuseGarment("bundle-locked");
  if ([packedSize, size, local].includes(0xffffffff)) refuseGarment("bundle-zip64");
  if (method !== 0 && method !== 8) refuseGarment("bundle-method");
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + length.entry, at + length.entry + nameLength);
  const data = dataOf(bytes, view, local, name, method);
  const end = data + packedSize;
  if (end > directory || (method === 0 && packedSize !== size)) broken();
  const unixMode = view.getUint16(at + 40, true);
  return {
    entry: {
      name: cleanPath(decodeName(name, (flags & unicodeFlag) !== 0), unixMode),
      deflated: method === 8,
      packed: bytes.subarray(data, end),
      size,
      crc32: view.getUint32(at + 16, true),
      places: [local, end] as [number, number],
    },
    next:
      at +
      length.entry +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true),
  };
}

/** Where a file's bytes begin; its own header has to say the same name and method as the directory. */
function dataOf(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: Uint8Array,
  method: number,
): number {
  if (at + length.local > bytes.length || view.getUint32(at, true) !== mark.local) broken();
  const nameLength = view.getUint16(at + 26, true);
  const own = bytes.subarray(at + length.local, at + length.local + nameLength);
  if (view.getUint16(at + 8, true) !== method) broken();
  if (own.length !== name.length || own.some((byte, index) => byte !== name[index])) broken();
  return at + length.local + nameLength + view.getUint16(at + 28, true);
}

/** Names without the mark of UTF-8 are often in it all the same; else they come from a Chinese Windows. */
function decodeName(name: Uint8Array, isUnicode: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(name);
  } catch {
    return isUnicode ? broken() : new TextDecoder("gbk").decode(name);
  }
}

/** No two files share a byte: sharing is how a small zip unpacks to terabytes without a suspicious ratio. */
function mustStandApart(places: [from: number, to: number][]): void {
  places.sort(([one], [other]) => one - other);
  places.forEach(([, to], index) => {
    if (to > (places[index + 1]?.[0] ?? to)) broken();
  });
}

function mustBeModest(entries: ZipEntry[]): void {
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    if (size > largeFrom && size > packed.length * caps.bundleRatio) refuseGarment("bundle-bomb");
    if (total > caps.bundleBytes) refuseGarment("bundle-large", caps.bundleBytes / 1024 / 1024);
  }
}
