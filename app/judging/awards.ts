import type { Prize } from "~/competitions/brief";
import type { Placed } from "./ranking";
import type { ScalePlaces } from "./scales/scale-places";

/** An award as proposed: the entry by its candidate number, the prize by its id in the brief. */
export interface ProposedAward {
  entry: string;
  prizeId: string;
}

/** Equal entries at the last place of a prize, more than it has places left: to be decided by people. */
export interface Undecided {
  prizeId: string;
  entries: string[];
  places: number;
}

export interface AwardProposal {
  awards: ProposedAward[];
  undecided: Undecided | null;
}

/** The places along which a prize goes: of the whole, or on the one criterion it is for (单项奖). */
export const placesFor = (
  { criterionId }: Pick<Prize, "criterionId">,
  ranking: readonly Placed[],
  scales: ScalePlaces,
): readonly Placed[] => (criterionId ? (scales[criterionId] ?? []) : ranking);

/** How many win something by the whole ranking: where its cut line falls. */
export const placesOfWhole = (prizes: readonly Pick<Prize, "count" | "criterionId">[]): number =>
  prizes.reduce((sum, { count, criterionId }) => sum + (criterionId ? 0 : count), 0);

/** What jurors have decided about so many places of a prize: who of these entries has them; the rest stay vacant. */
export interface DecidedPrize {
  prizeId: string;
  places: number;
  entries: readonly string[];
  chosen: readonly string[];
}

/**
 * Prizes from the highest down, in the brief's order, each along its places; what a prize above has taken wins no
 * second one. Where entries that share a place would fall on both sides of a cut, none of them gets the prize by
 * chance: they are left undecided, and the prizes below wait with them. Where jurors have decided, their word stands
 * in place of the ranking, and whom they did not choose for a prize is next in line for those below it.
 */
export function awardsByPlace(
  prizes: readonly Prize[],
  ranking: readonly Placed[],
  scales: ScalePlaces = {},
  decided: readonly DecidedPrize[] = [],
): AwardProposal {
  const awards: ProposedAward[] = [];
  const chosen = new Set(decided.flatMap((one) => one.chosen));
  for (const [at, { id: prizeId, count, ...prize }] of prizes.entries()) {
    const word = decided.find((one) => one.prizeId === prizeId);
    const free = count - (word?.places ?? 0);
    const rest = placesFor(prize, ranking, scales)
      .filter(({ entry }) => !chosen.has(entry) && !word?.entries.includes(entry))
      .filter(({ entry }) => !awards.some((one) => one.entry === entry))
      .sort((one, other) => one.place - other.place);
    const [last, next] = [rest[free - 1], rest[free]];
    const cutsATie = last !== undefined && next !== undefined && last.place === next.place;
    const winners = cutsATie
      ? rest.filter(({ place }) => place < last.place)
      : rest.slice(0, Math.max(0, free));
    const given = [...winners.map(({ entry }) => entry), ...(word?.chosen ?? [])];
    awards.push(...given.map((entry) => ({ entry, prizeId })));
    if (cutsATie) {
      const tied = rest.filter(({ place }) => place === last.place).map(({ entry }) => entry);
      // What jurors have decided about a prize below waits for nothing.
      const below = new Set(prizes.slice(at + 1).map(({ id }) => id));
      for (const one of decided.filter((word) => below.has(word.prizeId)))
        awards.push(...one.chosen.map((entry) => ({ entry, prizeId: one.prizeId })));
      return { awards, undecided: { prizeId, entries: tied, places: free - winners.length } };
    }
  }
  return { awards, undecided: null };
}

/** What is wrong with awards that people have decided, and with which; null when nothing is. */
export interface AwardFault {
  fault: "unknown-prize" | "not-ranked" | "twice" | "too-many";
  prizeId: string;
}

export function awardFault(
  prizes: readonly Prize[],
  ranking: readonly Placed[],
  awards: readonly ProposedAward[],
): AwardFault | null {
  const ranked = new Set(ranking.map(({ entry }) => entry));
  const given = new Map<string, number>();
  const winners = new Set<string>();
  for (const { entry, prizeId } of awards) {
    const prize = prizes.find(({ id }) => id === prizeId);
    if (!prize) return { fault: "unknown-prize", prizeId };
    if (!ranked.has(entry)) return { fault: "not-ranked", prizeId };
    if (winners.has(entry)) return { fault: "twice", prizeId };
    winners.add(entry);
    given.set(prizeId, (given.get(prizeId) ?? 0) + 1);
    if (given.get(prizeId)! > prize.count) return { fault: "too-many", prizeId };
  }
  return null;
}

/**
 * Whether people's awards are more than what the ranking gives: a tie decided, another winner, or a place left
 * vacant (奖项空缺). Then they say why.
 */
export function needReason(
  { awards: given, undecided }: AwardProposal,
  awards: readonly ProposedAward[],
): boolean {
  const written = (list: readonly ProposedAward[]) =>
    list
      .map(({ entry, prizeId }) => `${prizeId} ${entry}`)
      .sort()
      .join("\n");
  return undecided !== null || written(given) !== written(awards);
}

/** 空缺: how many places of each prize nobody was given, in the brief's order. */
export function vacantPlaces<P extends { id: string; count: number }>(
  prizes: readonly P[],
  awards: readonly { prizeId: string }[],
): { prize: P; places: number }[] {
  return prizes
    .map((prize) => ({
      prize,
      places: prize.count - awards.filter(({ prizeId }) => prizeId === prize.id).length,
    }))
    .filter(({ places }) => places > 0);
}
