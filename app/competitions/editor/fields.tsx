import type { FieldMetadata } from "@conform-to/react";
import type { DraftFields } from "../draft";

/** The editor's fields as conform names them, one key for each part of the brief. */
export type EditorFields = {
  [Key in keyof DraftFields]-?: FieldMetadata<DraftFields[Key]>;
};

export type PartProps = { fields: EditorFields };

/** The criteria to choose from: one that has never been saved has no id yet, and can be chosen after the next save. */
export const savedCriteria = (fields: EditorFields) =>
  fields.criteria.getFieldList().flatMap((row) => {
    const { id, name } = row.getFieldset();
    const label = name.getFieldset().zh.initialValue ?? "";
    return id.initialValue ? [{ value: id.initialValue, label }] : [];
  });
