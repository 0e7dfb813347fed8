import { seatSources, type SeatSource } from "~/competitions/panels";
import {
  placed,
  rankBallots,
  type CountedBallot,
  type Ranking,
  type SourceTally,
} from "../ranking";
import { rulesOfSource, type RoundRules } from "../round-rules";
import { weighedTotal } from "./weighed-total";

/**
 * The ranking of a round in which each source has a panel: every source tallied by itself, with its own method,
 * severity and intervals, for a buyer is no severe juror. Places go by the experts, or by the declared total of
 * percentiles; where a source that they need is not connected, or judged nothing, there is no ranking.
 *
 * @param ballots at least one.
 */
export function rankSources(
  rules: RoundRules,
  ballots: readonly CountedBallot[],
  chairVotes: readonly (readonly string[])[],
): Ranking {
  const own = (source: SeatSource) => ballots.filter((one) => (one.source ?? "expert") === source);
  const rankings = seatSources.map((source) => {
    const counted = own(source);
    const ranking: Ranking =
      counted.length > 0
        ? rankBallots(rulesOfSource(rules, source), counted, chairVotes)
        : { ranked: false, choice: { method: "none", groups: [], missing: [] } };
    return { source, ranking };
  });
  const needed = rules.panels === "weighed" ? seatSources : (["expert"] as const);
  for (const { source, ranking } of rankings)
    if (!ranking.ranked && needed.some((one) => one === source)) return { ...ranking, source };

  const sources = rankings.flatMap(({ source, ranking }): SourceTally[] =>
    ranking.ranked ? [{ source, input: ranking.input, tally: ranking.tally }] : [],
  );
  const experts = rankings[0]!.ranking as Extract<Ranking, { ranked: true }>;
  if (rules.panels !== "weighed") return { ...experts, beside: { sources, total: null } };
  const total = weighedTotal(
    sources.map(({ source, tally }) => ({
      ...{ source, entries: tally.entries },
      weightBp: weightOf(rules, source),
    })),
  );
  const expertRules = rulesOfSource(rules, "expert");
  return {
    ...experts,
    ...placed(experts.input, total, expertRules, chairVotes),
    beside: { sources, total },
  };
}

/** What a source weighs: all of its criteria together, in basis points. */
const weightOf = ({ criteria }: RoundRules, source: SeatSource): number =>
  criteria.reduce((sum, one) => sum + (one.source === source ? one.weightBp : 0), 0);
