import { formats, kinds, type FileKind } from "./kinds";

/** The longest name we keep, in characters. */
export const longestName = 160;

// Control characters and what turns the direction of writing: with it "gpj.exe" can be shown as "exe.jpg".
const unprintable = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The name of a file as its owner will read it again: no folder, nothing that cannot be seen, at most 160
 * characters with the extension kept. A name of which nothing is left becomes that of the kind.
 */
export function cleanName(given: string, kind: FileKind): string {
  const last = given.normalize("NFC").replace(/^.*[/\\]/s, "");
  const name = last.replace(unprintable, "").replace(/\s+/g, " ").trim();
  if (/^\.*$/.test(name)) return kind + formats[kinds[kind].formats[0]].extensions[0];
  const letters = [...name];
  if (letters.length <= longestName) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return letters.slice(0, longestName - extension.length).join("") + extension;
}

/** A `Content-Disposition` for a name: plain letters for old programs, the true name beside it (RFC 6266). */
export function dispositionOf(how: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, "_");
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`;
}
