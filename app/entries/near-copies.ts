/** What a person says of two pictures that look alike: the same work, one inspired by the other, or chance. */
export const verdicts = ["same", "inspired", "unrelated"] as const;
export type Verdict = (typeof verdicts)[number];

/** Whose two pictures are: of one entry, of entries that share an author (一稿多投 begins here), or of others. */
export const kinships = ["others", "ownAuthors", "ownEntry"] as const;
export type Kinship = (typeof kinships)[number];

/** One side of a pair, as far as kinship is concerned. */
export interface Side {
  entryId: string;
  authors: readonly { personId: string | null }[];
}

/** Authors who have not confirmed are nobody yet, and make no two entries kin. */
export function kinshipOf(one: Side, other: Side): Kinship {
  if (one.entryId === other.entryId) return "ownEntry";
  const known = new Set(one.authors.flatMap(({ personId }) => personId ?? []));
  const shared = other.authors.some(({ personId }) => personId !== null && known.has(personId));
  return shared ? "ownAuthors" : "others";
}

/** A pair is kept once, whichever of the two was looked at: the smaller id first. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];
