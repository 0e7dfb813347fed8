import { quoted, refuseGarment } from "../refusal";

/** Types of file in a Unix mode (stat.h, S_IFMT): none said, a folder, a plain file. */
const plainTypes = [0, 0x4000, 0x8000];
const longest = 255;

/**
 * A name inside a zip as a path that stays inside: no way up or out, no drive, no link, nothing unprintable.
 * @throws GarmentRefused
 */
export function cleanPath(name: string, unixMode: number): string {
  const parts = name.replace(/\/$/, "").split("/");
  const isBad =
    name.length > longest ||
    /[\\:\p{Cc}\p{Cf}]/u.test(name) ||
    parts.some((part) => part === "" || part === "." || part === "..");
  if (isBad || !plainTypes.includes(unixMode & 0xf000)) refuseGarment("bundle-path", quoted(name));
  return name;
}

/** What programs and systems leave in a zip and nobody means: resource forks, previews, folders' looks. */
export const isLitter = (name: string) =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/i.test(name);

/**
 * The path a description means by an address, from the folder in which it lies; null where the address is no
 * plain relative one, or leads out of the bundle (glTF 2.0, section 3.6.1.1: relative paths, percent-encoded).
 */
export function resolveAddress(folder: string, uri: unknown): string | null {
  if (typeof uri !== "string" || uri.length > 2000) return null;
  let path: string;
  try {
    path = decodeURIComponent(uri);
  } catch {
    return null;
  }
  if (/^[\\/]|^[a-z][a-z0-9+.-]*:|[\\\0]/i.test(path)) return null;
  const way = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") {
      if (way.pop() === undefined) return null;
    } else if (part !== "." && part !== "") way.push(part);
  }
  return way.length > 0 ? way.join("/") : null;
}
