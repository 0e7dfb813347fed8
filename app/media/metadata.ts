import { z } from "zod";

/** Where in a file words stand that nobody sees who looks at it. */
export const metadataBlocks = [
  "exif",
  "iptc",
  "xmp",
  "comment",
  "pdf",
  "attachment",
  "model",
] as const;

const most = { entries: 64, letters: 4_000, name: 60, all: 40_000 } as const;

/** What a file says in words besides what is seen. No copy for anybody holds it; it may warn its team. */
export const metadataSchema = z
  .array(
    z.strictObject({
      block: z.enum(metadataBlocks),
      /** By what name the block calls it: Artist, dc:creator, nodes.name. */
      field: z.string().max(most.name),
      text: z.string().max(most.letters),
    }),
  )
  .max(most.entries);
export type Metadata = z.infer<typeof metadataSchema>;

/** The same, and which file says it. */
export type ToldByFile = Metadata[number] & { file: string };

/** Words as they were found; nothing is known of them yet. */
export interface FoundWords {
  block: (typeof metadataBlocks)[number];
  field: string;
  text: string;
}

/** What was found, one entry for each field in which there is anything, and never more than may be kept. */
export function metadataFrom(found: Iterable<FoundWords>): Metadata {
  const texts = new Map<string, Omit<FoundWords, "text"> & { words: Set<string> }>();
  for (const { block, field, text } of found) {
    const words = kept(text, most.letters);
    const name = kept(field, most.name);
    if (words === "") continue;
    const key = `${block} ${name}`;
    const known = texts.get(key) ?? { block, field: name, words: new Set() };
    known.words.add(words);
    if (texts.size < most.entries) texts.set(key, known);
  }
  let room: number = most.all;
  return [...texts.values()].flatMap(({ block, field, words }) => {
    const text = kept([...words].join("\n"), Math.min(most.letters, room));
    room -= text.length;
    return text === "" ? [] : [{ block, field, text }];
  });
}

/** Control characters (a program's filling) say nothing, and half a letter is none: no database takes either. */
const kept = (text: string, letters: number): string =>
  text
    .slice(0, 2 * most.letters)
    .replace(/[^\P{Cc}\n]/gu, "")
    .trim()
    .slice(0, letters)
    .toWellFormed()
    .replaceAll("\uFFFD", "");
