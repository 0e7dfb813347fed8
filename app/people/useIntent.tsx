import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";

/** What a door answers to a form it refused; see answeringForms. */
export interface RefusedAnswer {
  lastResult: SubmissionResult<string[]>;
  intent: string | null;
}

export const refusedIn = (answer: unknown): RefusedAnswer | null =>
  typeof answer === "object" && answer !== null && "lastResult" in answer
    ? (answer as RefusedAnswer)
    : null;

/** What was typed into the refused form of an intent, so that nothing of it is lost. */
export function typedInto(intent: string, answer: unknown): Record<string, string> | null {
  const refused = refusedIn(answer);
  if (refused?.intent !== intent) return null;
  return (refused.lastResult.initialValue ?? {}) as Record<string, string>;
}

export interface IntentField {
  id: string;
  name: string;
  initialValue: string | undefined;
  errors: string[] | undefined;
}

export interface IntentForm {
  props: ReturnType<typeof getFormProps>;
  /** What was refused about the form as a whole. */
  errors: string[] | undefined;
}

/** One of several forms of a page: its fields, its own refusal, and whether it is under way. */
export function useIntent<Name extends string>(
  intent: string,
  answer: unknown,
  names: readonly Name[],
  options: { id?: string; defaults?: Partial<Record<Name, string>> } = {},
) {
  const refused = refusedIn(answer);
  const own = refused?.intent === intent;
  const [form, fields] = useForm<Record<string, string>>({
    id: options.id ?? intent,
    lastResult: own ? refused.lastResult : undefined,
    defaultValue: options.defaults,
  });
  const busy = useNavigation().formData?.get("intent") === intent;
  // Conform remembers a refusal until the next one; here it is over as soon as the door has answered anew.
  const still = <T,>(errors: T): T | undefined => (own ? errors : undefined);
  const read = (name: Name): IntentField => {
    const { id, initialValue, errors } = fields[name]!;
    return { id, name, initialValue, errors: still(errors) };
  };
  return {
    form: { props: getFormProps(form), errors: still(form.errors) } satisfies IntentForm,
    fields: Object.fromEntries(names.map((name) => [name, read(name)])) as Record<
      Name,
      IntentField
    >,
    busy,
  };
}
