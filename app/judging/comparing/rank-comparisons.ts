import { linkingScores } from "../method-choice";
import { byNumber, rankBallots, type CountedBallot, type Placed, type Ranking } from "../ranking";
import type { RoundRules } from "../round-rules";
import { rankSources } from "../sources/rank-sources";
import { competitionRanks } from "../statistics/ranks";
import { tally } from "../tally";
import type { TallyInput } from "../tally-input";
import type { Winner } from "./pairs";

/** A locked comparison that counts: the juror by alias, the entries by candidate number. */
export interface CountedComparison {
  juror: string;
  left: string;
  right: string;
  winner: Winner;
  /** Why the pair was shown, and from what it was drawn. */
  reason: string;
  seed: string;
}

/** The ranking of a round by its method. */
export function rankRound(
  rules: RoundRules,
  panel: {
    counted: readonly CountedBallot[];
    comparisons: readonly CountedComparison[];
  },
  chairVotes: readonly (readonly string[])[] = [],
): Ranking {
  if (rules.method === "compare") return rankComparisons(panel.comparisons, chairVotes);
  return rules.panels === "one"
    ? rankBallots(rules, panel.counted, chairVotes)
    : rankSources(rules, panel.counted, chairVotes);
}

/**
 * The ranking of a round that compared, by Bradley–Terry with ties and an order effect. Groups that no comparison joins
 * are not ranked across; entries of one strength share the place unless the chair voted on them.
 *
 * @param comparisons at least one.
 */
export function rankComparisons(
  comparisons: readonly CountedComparison[],
  chairVotes: readonly (readonly string[])[] = [],
): Ranking {
  const input: TallyInput = {
    method: "pairwise",
    comparisons: comparisons.map(({ juror, left, right, winner }) => ({
      ...{ juror, left, right, winner },
    })),
    options: { orderEffect: true },
  };
  const result = tally(input);
  if (!result.connected) {
    const groups = groupsOf(result.entries, comparisons);
    return {
      ranked: false,
      choice: { method: "none", groups, missing: linkingScores(groups) },
    };
  }
  const groups = [...new Set(result.entries.map(({ rank }) => rank!))]
    .sort((one, other) => one - other)
    .map((rank) => result.entries.flatMap((one) => (one.rank === rank ? [one.entry] : [])));
  const ties: { entries: string[]; by: "chair-vote" | null }[] = [];
  const levels = groups.flatMap((group) => {
    if (group.length === 1) return [group];
    const vote = chairVotes.find((named) => group.every((entry) => named.includes(entry)));
    ties.push({ entries: [...group].sort(byNumber), by: vote ? "chair-vote" : null });
    if (!vote) return [group];
    return vote.filter((entry) => group.includes(entry)).map((entry) => [entry]);
  });
  const entries = levels.flat();
  const ranks = competitionRanks(levels.flatMap((group, level) => group.map(() => level)));
  const places: Placed[] = entries
    .map((entry, at) => ({ entry, place: ranks[at]! }))
    .sort((one, other) => one.place - other.place || byNumber(one.entry, other.entry));
  return { ranked: true, input, tally: result, places, ties };
}

function groupsOf(
  entries: readonly { entry: string; component: number }[],
  comparisons: readonly CountedComparison[],
) {
  const components = [...new Set(entries.map(({ component }) => component))];
  return components.map((component) => {
    const own = new Set(entries.filter((one) => one.component === component).map((e) => e.entry));
    const jurors = comparisons.filter(({ left }) => own.has(left)).map(({ juror }) => juror);
    return { entries: [...own], jurors: [...new Set(jurors)] };
  });
}
