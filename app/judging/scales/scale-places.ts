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
  { input }: Pick<Extract<Ranking, { ranked: true }>, "input">,
  chairVotes: readonly (readonly string[])[] = [],
): ScalePlaces {
  const named = new Set(prizes.flatMap(({ criterionId }) => criterionId ?? []));
  const given = rules.criteria.filter(({ id }) => named.has(id));
  return Object.fromEntries(
    given.map(({ id }) => {
      const scores = (input.scores ?? []).filter(({ criterion }) => criterion === id);
      const alone = { ...input, scores, weights: undefined };
      return [id, placed(alone, tally(alone), rules, chairVotes).places];
    }),
  );
}
