/** What an entry is made of, in the order of its page: 展板, 款式图, 面料小样, 三维服装, 工艺单. */
export const entryFileKinds = ["board", "flat", "swatch", "garment", "techpack"] as const;
export type EntryFileKind = (typeof entryFileKinds)[number];

/** Besides them 成衣照片 of a garment that was made, and what an objection brings as 证据. */
export const fileKinds = [...entryFileKinds, "photo", "evidence"] as const;
export type FileKind = (typeof fileKinds)[number];

const MiB = 1024 * 1024;

interface FormatRow {
  /** Where a file of this format usually belongs: what is said of one that was put to a wrong place. */
  home: FileKind;
  /** Media type, for `Content-Type` and for `accept`. */
  type: string;
  /** Lower case, with the dot; the first one names files we send. */
  extensions: readonly [string, ...string[]];
  name: string;
}

/** Every format the product takes in. Nothing else in the product asks a file name or a browser. */
export const formats = {
  jpeg: { home: "board", type: "image/jpeg", extensions: [".jpg", ".jpeg"], name: "JPEG" },
  png: { home: "board", type: "image/png", extensions: [".png"], name: "PNG" },
  webp: { home: "board", type: "image/webp", extensions: [".webp"], name: "WebP" },
  glb: { home: "garment", type: "model/gltf-binary", extensions: [".glb"], name: "GLB" },
  gltf: { home: "garment", type: "model/gltf+json", extensions: [".gltf"], name: "glTF" },
  zip: { home: "garment", type: "application/zip", extensions: [".zip"], name: "ZIP" },
  pdf: { home: "techpack", type: "application/pdf", extensions: [".pdf"], name: "PDF" },
} as const satisfies Record<string, FormatRow>;
export type Format = keyof typeof formats;

const pictures = ["jpeg", "png", "webp"] as const satisfies Format[];

interface KindRow {
  /** The formats it accepts, in the order in which we name them. */
  formats: readonly [Format, ...Format[]];
  /** The largest file of this kind, in bytes. */
  maxBytes: number;
  zh: string;
  en: string;
}

/** What a kind is called and how large it may be. Megabytes are counted as operating systems show them: 1024². */
export const kinds: Record<FileKind, KindRow> = {
  board: { formats: pictures, maxBytes: 40 * MiB, zh: "展板", en: "board" },
  flat: { formats: pictures, maxBytes: 20 * MiB, zh: "款式图", en: "flat" },
  swatch: { formats: pictures, maxBytes: 20 * MiB, zh: "面料小样", en: "swatch" },
  garment: { formats: ["glb", "zip", "gltf"], maxBytes: 200 * MiB, zh: "三维服装", en: "garment" },
  techpack: { formats: ["pdf"], maxBytes: 50 * MiB, zh: "工艺单", en: "tech pack" },
  photo: { formats: pictures, maxBytes: 40 * MiB, zh: "成衣照片", en: "photograph" },
  evidence: { formats: ["pdf", ...pictures], maxBytes: 20 * MiB, zh: "证据", en: "evidence" },
};

/** The formats of a kind as words: "JPEG、PNG、WebP" and "JPEG, PNG or WebP". */
export const formatNames = (kind: FileKind) => asWords(kinds[kind].formats);

/** Every format there is a place for, as words. */
export const everyFormat = asWords(Object.keys(formats) as Format[]);

function asWords(list: readonly Format[]): { zh: string; en: string } {
  const names = list.map((format) => formats[format].name);
  const last = names.length - 1;
  const en = last > 0 ? `${names.slice(0, last).join(", ")} or ${names[last]}` : names.join("");
  return { zh: names.join("、"), en };
}

/** The `accept` attribute of a file field: types and extensions, since some systems know only one of them. */
export function acceptOf(kind: FileKind): string {
  const rows = kinds[kind].formats.map((format) => formats[format]);
  return rows.flatMap((row) => [row.type, ...row.extensions]).join(",");
}

/** The largest file of a kind in whole megabytes, as people say it. */
export function limitInMegabytes(kind: FileKind): number {
  return kinds[kind].maxBytes / MiB;
}
