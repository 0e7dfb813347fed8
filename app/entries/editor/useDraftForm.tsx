import { parse, useForm, type FieldMetadata, type SubmissionResult } from "@conform-to/react";
import type { DraftConflict } from "../draft-conflict";
import type { EntryForAuthor } from "../entry-for-author.server";
import { typedOf } from "../typed-form";

type Typed = ReturnType<typeof typedOf>;
export type DraftFields = { [Key in keyof Typed]-?: FieldMetadata<Typed[Key]> };
export type PartProps = { fields: DraftFields };

/** What the door answers: saved, or back to the form with what could not be read or what another page saved. */
export interface Saved {
  saved: { revision: number; savedAt: string };
}
export interface Refused {
  lastResult: SubmissionResult<string[]>;
  conflict?: DraftConflict;
}

const has = <Key extends string>(answer: unknown, key: Key): answer is Record<Key, unknown> =>
  typeof answer === "object" && answer !== null && key in answer;
export const savedIn = (answer: unknown): Saved["saved"] | null =>
  has(answer, "saved") ? (answer as unknown as Saved).saved : null;
export const refusedIn = (answer: unknown): Refused | null =>
  has(answer, "lastResult") ? (answer as unknown as Refused) : null;

/**
 * The draft's form. Rows come and go in the browser, and without JavaScript by the server's answer to the same
 * intents. What is typed is judged by the server alone.
 */
export function useDraftForm(entry: EntryForAuthor, answer: unknown) {
  const refused = refusedIn(answer);
  const [form, fields] = useForm<Typed>({
    id: "draft",
    lastResult: refused?.lastResult,
    defaultValue: typedOf(entry.form) as never,
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
  // Which draft this page began with: what was typed into a refused form, just saved, or loaded.
  const typed = refused?.lastResult.initialValue?.revision;
  const loaded = typed === undefined ? entry.revision : Number(typed);
  return {
    form,
    fields: fields as unknown as DraftFields,
    base: savedIn(answer)?.revision ?? loaded,
  };
}
