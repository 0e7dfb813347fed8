import type { FileKind } from "../kinds";

const picture = "app/media/inspector/examine-picture.server.ts";

/**
 * Which module examines which kind. They are named, not imported: the child loads only the one it needs,
 * and the garments room, which stands above this one, brings its own.
 */
export const examiners = {
  board: picture,
  flat: picture,
  swatch: picture,
  photo: picture,
  techpack: "app/media/inspector/examine-techpack.server.ts",
  garment: "app/garments/inspection/examine-garment.server.ts",
} as const satisfies Partial<Record<FileKind, string>>;
export type Examined = keyof typeof examiners;

/** The others are stored as they came and read by nobody but those whom they are meant for. */
export const isExamined = (kind: FileKind): kind is Examined => kind in examiners;
