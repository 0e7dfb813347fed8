import type { FileKind } from "./kinds";
import { recipesOf, type Recipe } from "./recipes";

/** What is still to be made of an accepted file in this helping. */
export function missing(
  kind: FileKind,
  helping: "at once" | "later",
  derivatives: readonly { recipe: string }[],
): Recipe[] {
  const made = new Set(derivatives.map(({ recipe }) => recipe));
  return recipesOf(kind, helping).filter((recipe) => !made.has(recipe));
}

/** Whether nothing is left to do at once: refused for good, or accepted with everything that a page shows. */
export function isInspected(
  kind: FileKind,
  inspection: { accepted: boolean } | null,
  derivatives: readonly { recipe: string }[],
): boolean {
  if (!inspection) return false;
  return !inspection.accepted || missing(kind, "at once", derivatives).length === 0;
}

/** Where a file stands, for its owner: being checked, accepted, or refused with a reason. */
export type FileState = "checking" | "accepted" | "refused";

export const stateOf = (inspection: { accepted: boolean } | null): FileState =>
  !inspection ? "checking" : inspection.accepted ? "accepted" : "refused";
