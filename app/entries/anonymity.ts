import { metadataBlocks, type ToldByFile } from "~/media/metadata";
import type { EntryForm } from "./form";

/** Where in an entry something was found, and what it may tell. */
export const findingPlaces = [
  "title",
  "statement",
  "huxiangSource",
  "garmentNotes",
  "fileName",
  "techpack",
  ...metadataBlocks,
] as const;
export const findingKinds = [
  "author",
  "organisation",
  "email",
  "phone",
  "link",
  "account",
] as const;
export interface Finding {
  place: (typeof findingPlaces)[number];
  kind: (typeof findingKinds)[number];
  /** The words themselves, as they stand there. */
  words: string;
  /** Where they stand in a file and not on it: in which one, and by what name it calls them. */
  file?: string;
  field?: string;
}

/** The words of an entry that a juror or a screener reads, and the names of its files. */
export interface Told {
  title: string;
  statement: string;
  huxiangSource: string;
  /** What is pinned to the garment. */
  garmentNotes: readonly { text: string }[];
  fileNames: readonly string[];
  /** What is written on the pages of its tech pack. */
  techpack: string;
  /** What its files say besides what is seen of them; asked for the designer alone, since no copy holds it. */
  metadata?: readonly ToldByFile[];
}

/** By which words those who made an entry would be known. */
export interface OwnWords {
  authors: readonly string[];
  organisations: readonly string[];
}

/** Its team and teachers, and where they belong. */
export const ownWords = ({ team, advisors, unit, employment }: EntryForm): OwnWords => ({
  authors: [...team.map(({ name }) => name), ...advisors.split(/[、，,;；/\n]/)],
  organisations: [unit, employment.employer],
});

/** What a person decides about the findings: nothing in them, looked at and let be, or to be changed. */
export const anonymityOutcomes = ["clean", "seen", "change"] as const;
export type AnonymityOutcome = (typeof anonymityOutcomes)[number];

/** More than these say nothing new. */
const most = 20;

const general: [Finding["kind"], RegExp][] = [
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu],
  [
    "link",
    /(?:https?:\/\/|www\.)[^\s，。；）)]+|(?<![\w@.-])[\w-]+\.(?:com|cn|net|org|edu|design|studio)(?![\w.])/giu,
  ],
  // A mobile number of the mainland (YD/T 1148): 11 figures from 13 to 19, perhaps in groups.
  ["phone", /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/gu],
  ["account", /(?:微信|公众号|小红书|抖音|微博|wechat|qq)(?:号|群)?\s*[:：]?\s*[\w-]{5,}/giu],
  // Schools and firms by how they are called. 学院派 is a style, 大学生 a person.
  [
    "organisation",
    /\p{Script=Han}{2,10}?(?:大学|学院|学校|中学|公司|集团|工作室|设计院|研究院|研究所|事务所)(?![生派风])/gu,
  ],
  [
    "organisation",
    /(?:\p{Lu}[\p{L}&'-]*\s+){1,4}(?:University|College|Institute|Academy|Studio|Ltd|Inc|Company)(?!\p{L})|University\s+of\s+\p{Lu}\p{L}+/gu,
  ],
];

/**
 * Where an entry may tell who made it, by its own words: its authors' names, and whatever is shaped like a
 * school, a firm, an address or a number. A hint to a person and never a refusal: 林 is a name and a wood.
 * What stands inside pictures is not read here; a tech pack's letters are, where it was written and not scanned.
 */
export function anonymityFindings(told: Told, own: OwnWords): Finding[] {
  const shapesOf = (kind: Finding["kind"], names: readonly string[]) =>
    names.flatMap(nameShapes).map((shape): [Finding["kind"], RegExp] => [kind, shape]);
  const shapes = [
    ...shapesOf("author", own.authors),
    ...shapesOf("organisation", own.organisations),
    ...general,
  ];
  const findings = new Map<string, Finding>();
  for (const { text, ...where } of placesOf(told))
    for (const [kind, shape] of shapes)
      for (const [words] of text.normalize("NFKC").matchAll(shape))
        findings.set(JSON.stringify([where, kind, words]), { ...where, kind, words });
  return [...findings.values()].slice(0, most);
}

type Place = Pick<Finding, "place" | "file" | "field"> & { text: string };

const placesOf = (told: Told): Place[] => [
  { place: "title", text: told.title },
  { place: "statement", text: told.statement },
  { place: "huxiangSource", text: told.huxiangSource },
  ...told.garmentNotes.map(({ text }) => ({ place: "garmentNotes" as const, text })),
  { place: "techpack", text: told.techpack },
  ...(told.metadata ?? []).map(({ block: place, file, field, text }) => ({
    ...{ place, file, field, text },
  })),
  ...told.fileNames.map((name) => ({
    ...{ place: "fileName" as const, text: name.replace(/\.\w{1,5}$/, "") },
  })),
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A Chinese name however spaced; a Latin one in either order. One letter alone is no name. */
function nameShapes(name: string): RegExp[] {
  const plain = name.normalize("NFKC").trim();
  if (/^[\p{Script=Han}\s·]+$/u.test(plain)) {
    const letters = [...plain.replace(/[\s·]/g, "")];
    return letters.length < 2 ? [] : [new RegExp(letters.join("[\\s·_-]*"), "gu")];
  }
  const parts = plain
    .split(/\s+/)
    .filter((part) => part !== "")
    .map(escaped);
  if (plain.length < 3) return [];
  const shape = (order: string[]) =>
    new RegExp(`(?<!\\p{L})${order.join("[\\s._-]*")}(?!\\p{L})`, "giu");
  return parts.length > 1 ? [shape(parts), shape([...parts].reverse())] : [shape(parts)];
}

/** Found in a picture's file and not in what anybody is shown. */
export const isMetadata = (place: Finding["place"]): boolean =>
  metadataBlocks.some((block) => block === place);
