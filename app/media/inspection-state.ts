import type { FileKind } from "./kinds";
import { recipes, type Recipe } from "./recipes";

/** What is made of an accepted file of this kind today. */
export const recipesOf = (kind: FileKind): Recipe[] =>
  (Object.keys(recipes) as Recipe[]).filter((recipe) =>
    (recipes[recipe].kinds as readonly FileKind[]).includes(kind),
  );

/** Whether nothing is left to do: refused for good, or accepted with everything that today's recipes make. */
export function isInspected(
  kind: FileKind,
  inspection: { accepted: boolean } | null,
  derivatives: readonly { recipe: string }[],
): boolean {
  if (!inspection) return false;
  if (!inspection.accepted) return true;
  const made = new Set(derivatives.map(({ recipe }) => recipe));
  return recipesOf(kind).every((recipe) => made.has(recipe));
}

/** Where a file stands, for its owner: being checked, accepted, or refused with a reason. */
export type FileState = "checking" | "accepted" | "refused";

export const stateOf = (inspection: { accepted: boolean } | null): FileState =>
  !inspection ? "checking" : inspection.accepted ? "accepted" : "refused";
