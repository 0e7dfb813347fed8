import type { Criterion } from "~/competitions/criteria";
import type { Scores } from "../ballot";
import type { TallyInput } from "../tally-input";

/** The one question of a round that ranks. On a ballot it holds the place that the juror gave: 1 is the best. */
export const orderCriterion: Criterion = {
  id: "order",
  name: { zh: "排序", en: "Order" },
  description: {
    zh: "从最好到最后排出全部作品，可以并列。",
    en: "All works from the best to the last; places may be shared.",
  },
  source: "expert",
  weightBp: 10_000,
  scale: { min: 1, max: 1_000, step: 1 },
  anchors: [
    { at: 1, text: { zh: "最好", en: "the best" } },
    { at: 2, text: { zh: "其次", en: "the next" } },
  ],
};

interface PlacedBallot {
  juror: string;
  entry: string;
  scores: Scores;
}

/**
 * Each juror's order as points: a work gets one for every work that the same juror placed behind it, and half a one for
 * every other that shares its place (Borda; Kendall's midranks turned round, so that more is better). From there on
 * they are scores like any others, and a juror who stepped back from a work shifts all of the others alike, which the
 * additive estimate takes out.
 *
 * @param ballots locked, each with its place.
 */
export function orderInput(
  method: TallyInput["method"],
  ballots: readonly PlacedBallot[],
): TallyInput {
  const placesBy = new Map<string, number[]>();
  for (const { juror, scores } of ballots)
    placesBy.set(juror, [...(placesBy.get(juror) ?? []), scores[orderCriterion.id]!]);
  const points = ({ juror, scores }: PlacedBallot) => {
    const own = scores[orderCriterion.id]!;
    const places = placesBy.get(juror)!;
    const behind = places.filter((place) => place > own).length;
    const shared = places.filter((place) => place === own).length - 1;
    return behind + shared / 2;
  };
  const longest = Math.max(...[...placesBy.values()].map((places) => places.length));
  return {
    method,
    scores: ballots.map((ballot) => ({
      juror: ballot.juror,
      entry: ballot.entry,
      criterion: orderCriterion.id,
      value: points(ballot),
    })),
    weights: { [orderCriterion.id]: orderCriterion.weightBp },
    scale: { min: 0, max: Math.max(1, longest - 1) },
  };
}
