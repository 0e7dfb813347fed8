import { parse, useForm, type SubmissionResult } from "@conform-to/react";
import type { DraftFields } from "../draft";
import { fieldsOf } from "../draft-fields";
import type { WrittenBrief } from "../shown-contest";
import type { EditorFields } from "./fields";
import { savedIn } from "./useAutosave";

export interface Refused {
  lastResult: SubmissionResult<string[]>;
}

export const refusedIn = (answer: unknown): Refused | null =>
  typeof answer === "object" && answer !== null && "lastResult" in answer
    ? (answer as Refused)
    : null;

/**
 * The brief's form. In the browser rows are added and removed on the spot; without JavaScript the server
 * answers the same intents. What is typed is judged by the server alone.
 */
export function useBriefForm(written: WrittenBrief, answer: unknown) {
  const refused = refusedIn(answer);
  const [form, fields] = useForm<DraftFields>({
    id: "brief",
    lastResult: refused?.lastResult,
    defaultValue: fieldsOf(written.draft) as never,
    onValidate: ({ formData }) => parse(formData, { resolve: (value) => ({ value }) }) as never,
  });
  // Which draft this page began with: what was typed into a refused form, what was just saved, what was loaded.
  const typed = refused?.lastResult.initialValue?.revision;
  const base =
    savedIn(answer)?.revision ?? (typed === undefined ? written.revision : Number(typed));
  return { form, fields: fields as unknown as EditorFields, base };
}
