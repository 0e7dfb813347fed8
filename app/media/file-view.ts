import type { Because } from "~/platform/refusal";
import type { FileState } from "./inspection-state";
import type { FileKind } from "./kinds";
import type { PictureLook } from "./look";

/** A size of a picture in one format. Fetched from `/files/{id}` by those who may. */
export interface PictureView {
  id: string;
  type: string;
  width: number;
  height: number;
}

/** A file as its own team sees it. A juror never gets this: name and hash lead to the author. */
export interface FileView {
  id: string;
  kind: FileKind;
  name: string;
  bytes: number;
  sha256: string;
  state: FileState;
  /** Why it was refused, and what to do. */
  reason: Because | null;
  /** What its owner should know of it, though it was accepted. */
  warnings: Because[];
  pictures: PictureView[];
  /** What stands there until a picture has come. */
  look: PictureLook | null;
  /** The derivative to look at it closely. */
  tiles: { id: string } | null;
  /** A tech pack's pages in their order, as jurors see them. */
  pages: string[];
  /** What the garment viewer opens: a model, a lighter one once it is made, and its six sides. */
  model: { id: string; bytes: number; light: string | null; views: string[] } | null;
}
