import type { FileKind } from "../kinds";

/**
 * Which module examines which kind. They are named, not imported: the child loads only the one it needs,
 * and the garments room, which stands above this one, brings its own.
 */
export const examiners = {
  board: "app/media/inspector/examine-board.server.ts",
  garment: "app/garments/inspection/examine-garment.server.ts",
} as const satisfies Partial<Record<FileKind, string>>;
export type Examined = keyof typeof examiners;
