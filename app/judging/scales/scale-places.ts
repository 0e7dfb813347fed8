import type { Prize } from "~/competitions/brief";
import { placed, type Placed, type Ranking } from "../ranking";
import type { RoundRules } from "../round-rules";
import { tally } from "../tally";

/** Places on single criteria, by the criterion's id. */
export type ScalePlaces = Record<string, Placed[]>;

/**
 * Where everybody stands on each criterion that a prize goes by: tallied alone, as in `scalesOf`, and its ties parted by
 * the brief's list, as those of the whole are.
 *
 * @param ranking of a round that fills in ballots; of any other there are no scales.
 */
export function placesOnScales(
  prizes: readonly Prize[],
  rules: RoundRules,
  { input: whole, beside }: Pick<Extract<Ranking, { ranked: true }>, "input" | "beside">,
  chairVotes: readonly (readonly string[])[] = [],
): ScalePlaces {
  const named = new Set(prizes.flatMap(({ criterionId }) => criterionId ?? []));
  const given = rules.criteria.filter(({ id }) => named.has(id));
  return Object.fromEntries(
    given.map(({ id, source }) => {
      const panel = beside?.sources.find((one) => one.source === source);
      const input = beside ? panel?.input : whole;
      // What its own panel did not rank stands nowhere on this scale.
      if (!input) return [id, []];
      const scores = (input.scores ?? []).filter(({ criterion }) => criterion === id);
      const alone = { ...input, scores, weights: undefined };
      return [id, placed(alone, tally(alone), rules, chairVotes).places];
    }),
  );
}
