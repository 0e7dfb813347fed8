import { z } from "zod";

/** 利益关联: how a juror and an author may be related. */
export const relationKinds = [
  "family",
  "teacher-student",
  "same-school",
  "same-enterprise",
  "supplier",
  "former-employer",
  "other",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Why an entry does not exist for a juror: a relation, or the juror being named as its author. */
export const conflictKinds = [...relationKinds, "author"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What a juror declares before any entry is shown: whom or what, and how they are related. */
export const relationSchema = z.object({
  kind: z.enum(relationKinds),
  name: z.string().trim().min(2).max(80),
});
export type Relation = z.infer<typeof relationSchema>;

/** More than anybody is related to; a form cannot grow without end. */
export const mostRelations = 60;

/**
 * A name as it is compared: width, case, spaces and the dots of foreign names do not matter. Matching is
 * exact after that; a near match would recuse a juror from the work of a stranger.
 */
export const comparableName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·•・.,、'’-]/g, "");

/**
 * The entries that declared relations name.
 *
 * @param related who and what the juror named.
 * @param entries each with the names that stand behind it: authors, and the organisations they manage.
 * @returns pairs of entry and the kind of the first relation that names it.
 */
export function relatedEntries(
  related: readonly Relation[],
  entries: readonly { entryId: string; names: readonly string[] }[],
): { entryId: string; kind: RelationKind }[] {
  const kindOf = new Map<string, RelationKind>();
  for (const { kind, name } of related)
    if (!kindOf.has(comparableName(name))) kindOf.set(comparableName(name), kind);
  return entries.flatMap(({ entryId, names }) => {
    const kind = names.map((name) => kindOf.get(comparableName(name))).find(Boolean);
    return kind ? [{ entryId, kind }] : [];
  });
}

/** What a juror belongs to, by the steward's own verification, says of how they may be related. */
export const relationWithin = (organisationKind: string): RelationKind =>
  (
    ({
      college: "same-school",
      institute: "same-school",
      enterprise: "same-enterprise",
      studio: "same-enterprise",
    }) as const
  )[organisationKind as "college"] ?? "other";

/** The declared relations that no entry answers to: a slip of the pen, or somebody who did not enter. */
export function unmatchedRelations<Declared extends Relation>(
  declared: readonly Declared[],
  entries: readonly { names: readonly string[] }[],
): Declared[] {
  const known = new Set(entries.flatMap(({ names }) => names.map(comparableName)));
  return declared.filter(({ name }) => !known.has(comparableName(name)));
}
