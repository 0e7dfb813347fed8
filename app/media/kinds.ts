/** The three kinds of file an entry is made of: 展板, 三维服装, 工艺单. */
export const fileKinds = ["board", "garment", "techpack"] as const;
export type FileKind = (typeof fileKinds)[number];

const MiB = 1024 * 1024;

interface FormatRow {
  kind: FileKind;
  /** Media type, for `Content-Type` and for `accept`. */
  type: string;
  /** Lower case, with the dot; the first one names files we send. */
  extensions: readonly [string, ...string[]];
  name: string;
}

/** Every format the product takes in. Nothing else in the product asks a file name or a browser. */
export const formats = {
  jpeg: { kind: "board", type: "image/jpeg", extensions: [".jpg", ".jpeg"], name: "JPEG" },
  png: { kind: "board", type: "image/png", extensions: [".png"], name: "PNG" },
  webp: { kind: "board", type: "image/webp", extensions: [".webp"], name: "WebP" },
  glb: { kind: "garment", type: "model/gltf-binary", extensions: [".glb"], name: "GLB" },
  pdf: { kind: "techpack", type: "application/pdf", extensions: [".pdf"], name: "PDF" },
} as const satisfies Record<string, FormatRow>;
export type Format = keyof typeof formats;

interface KindRow {
  /** The largest file of this kind, in bytes. */
  maxBytes: number;
  zh: string;
  en: string;
}

/** What a kind is called and how large it may be. Megabytes are counted as operating systems show them: 1024². */
export const kinds: Record<FileKind, KindRow> = {
  board: { maxBytes: 40 * MiB, zh: "展板", en: "board" },
  garment: { maxBytes: 200 * MiB, zh: "三维服装", en: "garment" },
  techpack: { maxBytes: 50 * MiB, zh: "工艺单", en: "tech pack" },
};

/** The formats a kind accepts, in the order in which we name them. */
export function formatsOf(kind: FileKind): Format[] {
  return (Object.keys(formats) as Format[]).filter((format) => formats[format].kind === kind);
}

/** The formats of a kind as words: "JPEG、PNG、WebP" and "JPEG, PNG or WebP". */
export function formatNames(kind: FileKind): { zh: string; en: string } {
  const names = formatsOf(kind).map((format) => formats[format].name);
  const last = names.length - 1;
  const en = last > 0 ? `${names.slice(0, last).join(", ")} or ${names[last]}` : names.join("");
  return { zh: names.join("、"), en };
}

/** The `accept` attribute of a file field: types and extensions, since some systems know only one of them. */
export function acceptOf(kind: FileKind): string {
  const rows = formatsOf(kind).map((format) => formats[format]);
  return rows.flatMap((row) => [row.type, ...row.extensions]).join(",");
}

/** The largest file of a kind in whole megabytes, as people say it. */
export function limitInMegabytes(kind: FileKind): number {
  return kinds[kind].maxBytes / MiB;
}
