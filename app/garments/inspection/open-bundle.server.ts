import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { kinds } from "~/media/kinds";
import { recognise } from "~/media/magic";
import { packGlb, type Fetch, type Packed } from "../bundle/pack-glb";
import { isLitter, resolveAddress } from "../bundle/paths";
import { readZip, type ZipEntry } from "../bundle/zip";
import { readDescription } from "../glb";
import { quoted, refuseGarment } from "../refusal";

const maxBytes = kinds.garment.maxBytes;

/** Finds a file of the bundle by its path; null where there is none. */
type Find = (path: string) => Uint8Array | null;

/**
 * Any garment as one GLB: a GLB is one already, a zip is unpacked, and the files that a bare .gltf names are
 * read beside it, where there is a beside.
 * @param beside the folder in which a bare .gltf may look for its files; null for one that came by itself
 * @throws GarmentRefused
 */
export function asGlb(bytes: Uint8Array, beside: string | null): Packed {
  const format = recognise(bytes.subarray(0, 1024));
  if (format === "zip") return unzipped(bytes);
  if (format !== "gltf") return { glb: bytes, missing: [] };
  const find = beside === null ? alone : readingIn(realpathSync(beside));
  return packGlb(readDescription(bytes), fetching("", find));
}

/** Only what the description names leaves the zip; what else lies in it is never unpacked. */
function unzipped(bytes: Uint8Array): Packed {
  const entries = readZip(bytes).filter(({ name }) => !isLitter(name));
  const descriptions = entries.filter(({ name }) => /\.gltf$/i.test(name));
  const [description] = descriptions;
  if (!description || descriptions.length > 1)
    return refuseGarment("bundle-descriptions", descriptions.length);
  // Windows takes "Cloth.PNG" for "cloth.png"; the zip's names are unique in this form.
  const form = (name: string) => name.normalize("NFC").toLowerCase();
  const byName = new Map(entries.map((entry) => [form(entry.name), entry]));
  const find = (name: string) => {
    const entry = byName.get(form(name));
    return entry ? unpack(entry) : null;
  };
  const folder = description.name.split("/").slice(0, -1).join("/");
  return packGlb(readDescription(unpack(description)), fetching(folder, find));
}

function unpack({ deflated, packed, size, crc32: sum }: ZipEntry): Uint8Array {
  let bytes: Uint8Array = packed;
  if (deflated)
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch {
      refuseGarment("bundle-broken");
    }
  return bytes.length === size && crc32(bytes) === sum ? bytes : refuseGarment("bundle-broken");
}

/** Fetches each address once, however often the description names it. */
function fetching(folder: string, find: Find): Fetch {
  const known = new Map<unknown, ReturnType<Fetch>>();
  return (uri) => {
    const bytes = known.get(uri) ?? fetchOne(uri, folder, find);
    known.set(uri, bytes);
    return bytes;
  };
}

function fetchOne(uri: unknown, folder: string, find: Find): ReturnType<Fetch> {
  const data = typeof uri === "string" ? /^data:[^,]{0,120};base64,/.exec(uri)?.[0] : undefined;
  if (data !== undefined) return Buffer.from((uri as string).slice(data.length), "base64");
  const name = resolveAddress(folder, uri) ?? refuseGarment("bundle-outside", quoted(uri));
  return find(name) ?? { missing: quoted(name) };
}

const alone: Find = () => refuseGarment("bundle-alone");

/** Files inside one folder: plain ones, reached by no link that leads out of it, and never more than a garment has. */
function readingIn(folder: string): Find {
  return (name) => {
    let handle: number | undefined;
    try {
      const file = realpathSync(path.join(folder, name));
      if (!file.startsWith(folder.replace(/[\\/]?$/, path.sep)))
        return refuseGarment("bundle-outside", quoted(name));
      // Not blocking: a pipe has no end, and only what is open can be asked what it is.
      handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      const found = fstatSync(handle);
      if (!found.isFile()) return null;
      if (found.size > maxBytes) return refuseGarment("bundle-large", maxBytes / 1024 / 1024);
      return readFileSync(handle);
    } catch (error) {
      if (
        ["ENOENT", "ENOTDIR", "ELOOP", "EISDIR", "ENAMETOOLONG", "ENXIO"].includes(
          String((error as NodeJS.ErrnoException).code),
        )
      )
        return null;
      throw error;
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  };
}
