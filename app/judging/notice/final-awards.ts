import type { Prize } from "~/competitions/brief";
import type { ProposedAward } from "../awards";
import type { Placed } from "../ranking";

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
 * across the cut get nothing by chance.
 *
 * @param gone entries whose award was taken back, or that were withdrawn: they move nowhere.
 */
export function finalAwards(
  prizes: readonly Prize[],
  ranking: readonly Placed[],
  awards: readonly ProposedAward[],
  gone: ReadonlySet<string>,
  how: EmptyPlaces,
): FinalAwards {
  const left = awards.filter(({ entry }) => !gone.has(entry));
  if (how === "vacant" || left.length === awards.length) return { awards: left, unfilled: 0 };
  const order = new Map(prizes.map(({ id }, index) => [id, index]));
  const placeOf = new Map(ranking.map(({ entry, place }) => [entry, place]));
  const rank = (entry: string) => placeOf.get(entry) ?? Infinity;
  const inOrder = [...awards].sort(
    (one, other) =>
      order.get(one.prizeId)! - order.get(other.prizeId)! || rank(one.entry) - rank(other.entry),
  );
  const staying = inOrder.filter(({ entry }) => !gone.has(entry)).map(({ entry }) => entry);
  const awarded = new Set(awards.map(({ entry }) => entry));
  const free = awards.length - staying.length;
  const next = [...ranking]
    .filter(({ entry }) => !awarded.has(entry) && !gone.has(entry))
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
