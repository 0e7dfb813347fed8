import { useForm, type SubmissionResult } from "@conform-to/react";
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

/** One of several forms of a page: its fields, its own refusal, and whether it is under way. */
export function useIntent<Fields extends Record<string, string>>(
  intent: string,
  answer: unknown,
  options: { id?: string; defaults?: Partial<Fields> } = {},
) {
  const refused = refusedIn(answer);
  const [form, fields] = useForm<Fields>({
    id: options.id ?? intent,
    lastResult: refused?.intent === intent ? refused.lastResult : undefined,
    defaultValue: options.defaults as never,
  });
  const busy = useNavigation().formData?.get("intent") === intent;
  return { form, fields, busy };
}
