import type { Localized } from "~/ui/localized";

/** The few ways in which a request can be refused. http/status.ts says what each is on the wire. */
export type RefusalKind =
  | "unauthenticated"
  | "forbidden"
  | "unknown"
  | "invalid"
  | "conflict"
  | "closed"
  | "too-large"
  | "too-many"
  | "unavailable";

/** The sentence a person reads: what is wrong, and what to do. */
export type Because = Required<Localized>;

/** What a rule answers. */
export type Decision =
  { allowed: true } | { allowed: false; kind: RefusalKind; because: Because; field?: string };

export const allowed: Decision = { allowed: true };

export const refused = (kind: RefusalKind, because: Because, field?: string): Decision => ({
  allowed: false,
  kind,
  because,
  ...(field ? { field } : {}),
});

/** The first refusal among decisions, or `allowed`. */
export const all = (...decisions: Decision[]): Decision =>
  decisions.find((decision) => !decision.allowed) ?? allowed;

/** What a deed throws: nothing of it has happened. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly because: Because,
    readonly field?: string,
  ) {
    super(because.en);
  }
}

/** Passes, or throws the decision's refusal. */
export function must(decision: Decision): void {
  if (!decision.allowed) throw new Refusal(decision.kind, decision.because, decision.field);
}

/** What one may not see does not exist: the same answer for both. */
export const unknown = (): Refusal =>
  new Refusal("unknown", {
    zh: "这里没有您要找的内容，或者它不对您开放。",
    en: "There is nothing here, or it is not open to you.",
  });

/** The value, or the 404 of something that does not exist for this person. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw unknown();
  return value;
}
