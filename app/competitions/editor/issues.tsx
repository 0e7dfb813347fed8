import { createContext, useContext } from "react";
import type { BriefIssue } from "../brief-issues";

/** What is still wrong with the saved draft, for every field to find its own. */
export const Issues = createContext<readonly BriefIssue[]>([]);

interface Field {
  name: string;
  errors?: string[];
}

/** The errors of a field: what could not be read, else what contradicts the rest of the brief. */
export function useErrors(): (field: Field) => string[] | undefined {
  const issues = useContext(Issues);
  return ({ name, errors }) => {
    if (errors && errors.length > 0) return errors;
    const own = issues.filter(({ field }) => field === name).map(({ sentence }) => sentence);
    return own.length > 0 ? own : undefined;
  };
}

/** Name, value and errors as the kit's fields take them. */
export function useControl() {
  const errorsOf = useErrors();
  return (field: Field & { initialValue?: unknown }) => ({
    name: field.name,
    defaultValue: typeof field.initialValue === "string" ? field.initialValue : undefined,
    errors: errorsOf(field),
  });
}
