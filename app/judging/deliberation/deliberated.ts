import type { AwardProposal, ProposedAward } from "../awards";

/** What a result needs to know of a deliberation whose minutes are written. */
export interface Deliberated {
  prizeId: string | null;
  entries: readonly string[];
  chosen: readonly string[];
}

/** The newest word on each prize: a later deliberation takes the place of an earlier one about the same. */
function newest(deliberated: readonly Deliberated[]): Deliberated[] {
  const byPrize = new Map(deliberated.map((one) => [one.prizeId, one]));
  return [...byPrize.values()].filter(({ prizeId }) => prizeId !== null);
}

/** The awards as the ranking gives them, with what was deliberated in its place; people still decide the rest. */
export function awardsAfter(
  { awards, undecided }: AwardProposal,
  deliberated: readonly Deliberated[],
): AwardProposal {
  const decided = newest(deliberated);
  if (decided.length === 0) return { awards, undecided };
  const chosen = new Set(decided.flatMap((one) => one.chosen));
  const refused = new Set(
    decided.flatMap(({ prizeId, entries }) => entries.map((entry) => `${prizeId} ${entry}`)),
  );
  const kept = awards.filter(
    ({ entry, prizeId }) => !chosen.has(entry) && !refused.has(`${prizeId} ${entry}`),
  );
  const given = decided.flatMap((one): ProposedAward[] =>
    one.chosen.map((entry) => ({ entry, prizeId: one.prizeId! })),
  );
  const settled = decided.some(({ prizeId }) => prizeId === undecided?.prizeId);
  return { awards: [...given, ...kept], undecided: settled ? null : undecided };
}

/** Whether awards say of each deliberated prize what the jurors decided. */
export const asDeliberated = (
  awards: readonly ProposedAward[],
  deliberated: readonly Deliberated[],
): boolean =>
  newest(deliberated).every(({ prizeId, entries, chosen }) =>
    entries.every(
      (entry) =>
        chosen.includes(entry) ===
        awards.some((award) => award.entry === entry && award.prizeId === prizeId),
    ),
  );
