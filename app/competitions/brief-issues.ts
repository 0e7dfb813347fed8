import { issueSentence } from "~/platform/http/sentences";
import type { Locale } from "~/ui/localized";
import { briefSchema, type Brief } from "./brief";

/** One thing that is missing or contradictory: the form field's name, and the sentence beside it. */
export interface BriefIssue {
  field: string;
  sentence: string;
}

/** The complete brief, or what is still wrong with it, in the reader's language. */
export function readBrief(
  draft: unknown,
  locale: Locale,
): { brief: Brief; issues: [] } | { brief: null; issues: BriefIssue[] } {
  const read = briefSchema.safeParse(draft, { error: (issue) => issueSentence(issue, locale) });
  if (read.success) return { brief: read.data, issues: [] };
  const issues = read.error.issues.map(({ path, message }) => ({
    field: fieldName(path),
    sentence: message,
  }));
  return { brief: null, issues };
}

/** criteria[2].scale.max: a path as the forms name it. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}
