import { sameContent } from "~/competitions/same-content";
import { entryFields, type EntryField, type EntryForm } from "./form";

/** The fields in which two forms differ, in the order of the page. */
export const differingFields = (one: EntryForm, other: EntryForm): EntryField[] =>
  entryFields.filter((field) => !sameContent(one[field], other[field]));

/** What a later tab is told: what stands there now, and where that differs from what it wanted to save. */
export interface DraftConflict {
  revision: number;
  theirs: EntryForm;
  fields: EntryField[];
}

/** What saving a draft is answered. */
export type SaveAnswer =
  { saved: true; revision: number; savedAt: string } | { saved: false; conflict: DraftConflict };
