import type { Prize } from "~/competitions/brief";
import { placesFor, type ProposedAward } from "../awards";
import type { Placed } from "../ranking";
import type { ScalePlaces } from "../scales/scale-places";

/** What becomes of a place that an upheld objection has emptied: 空缺 it stays vacant, 递补 the next move up. */
export const emptyPlaces = ["vacant", "move-up"] as const;
export type EmptyPlaces = (typeof emptyPlaces)[number];

export interface FinalAwards {
  awards: ProposedAward[];
  /** Places that stay vacant although others were to move up: nobody is left, or equals lie across the cut. */
  unfilled: number;
}

/**
 * The awards that remain when some are taken back. With `move-up` the winners close ranks in the brief's order
 * of prizes and the ranking's order of places, and the last places go to the best who had won nothing; equals
 * across the cut get nothing by chance. A prize for one criterion (单项奖) closes its own ranks, along that scale.
 *
 * @param gone entries whose award was taken back, or that were withdrawn: they move nowhere.
 */
export function finalAwards(
  prizes: readonly Prize[],
  ranking: readonly Placed[],
  awards: readonly ProposedAward[],
  gone: ReadonlySet<string>,
  how: EmptyPlaces,
  scales: ScalePlaces = {},
): FinalAwards {
  const left = awards.filter(({ entry }) => !gone.has(entry));
  if (how === "vacant" || left.length === awards.length) return { awards: left, unfilled: 0 };
  const ofWhole = prizes.filter(({ criterionId }) => !criterionId);
  const groups = [ofWhole, ...prizes.filter(({ criterionId }) => criterionId).map((one) => [one])];
  const barred = new Set([...awards.map(({ entry }) => entry), ...gone]);
  const closed: FinalAwards = { awards: [], unfilled: 0 };
  for (const group of groups) {
    const own = awards.filter(({ prizeId }) => group.some(({ id }) => id === prizeId));
    const along = group[0] ? placesFor(group[0], ranking, scales) : [];
    const { awards: given, unfilled } = closeRanks(group, along, own, { gone, barred });
    given.forEach(({ entry }) => barred.add(entry));
    closed.awards.push(...given);
    closed.unfilled += unfilled;
  }
  return closed;
}

/** The winners of some prizes move up among themselves; who wins something already, or is gone, comes not anew. */
function closeRanks(
  prizes: readonly Prize[],
  ranking: readonly Placed[],
  awards: readonly ProposedAward[],
  { gone, barred }: { gone: ReadonlySet<string>; barred: ReadonlySet<string> },
): FinalAwards {
  const order = new Map(prizes.map(({ id }, index) => [id, index]));
  const placeOf = new Map(ranking.map(({ entry, place }) => [entry, place]));
  const rank = (entry: string) => placeOf.get(entry) ?? Infinity;
  const inOrder = [...awards].sort(
    (one, other) =>
      order.get(one.prizeId)! - order.get(other.prizeId)! || rank(one.entry) - rank(other.entry),
  );
  const staying = inOrder.filter(({ entry }) => !gone.has(entry)).map(({ entry }) => entry);
  const free = awards.length - staying.length;
  const next = ranking
    .filter(({ entry }) => !barred.has(entry))
    .sort((one, other) => one.place - other.place);
  const [last, after] = [next[free - 1], next[free]];
  const cutsATie = last !== undefined && after !== undefined && last.place === after.place;
  const moving = cutsATie ? next.filter(({ place }) => place < last.place) : next.slice(0, free);
  const winners = [...staying, ...moving.map(({ entry }) => entry)];
  return {
    awards: winners.map((entry, index) => ({ entry, prizeId: inOrder[index]!.prizeId })),
    unfilled: inOrder.length - winners.length,
  };
}
