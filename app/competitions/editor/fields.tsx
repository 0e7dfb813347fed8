import type { FieldMetadata } from "@conform-to/react";
import type { DraftFields } from "../draft";

/** The editor's fields as conform names them, one key for each part of the brief. */
export type EditorFields = {
  [Key in keyof DraftFields]-?: FieldMetadata<DraftFields[Key]>;
};

export type PartProps = { fields: EditorFields };
