import type { Prize } from "~/competitions/brief";
import type { PanelKind, SeatSource } from "~/competitions/panels";
import type { RoundMethod } from "~/competitions/round-methods";
import type { Locale } from "~/ui/localized";
import { awardsByPlace, type AwardProposal } from "./awards";
import { rankRound, type CountedComparison } from "./comparing/rank-comparisons";
import { jurorsIn, type CountedBallot, type Placed, type SeatedTally } from "./ranking";
import type { PanelState } from "./result-content";
import type { RoundRules } from "./round-rules";
import { countVotes, type VoteCount } from "./verdicts";
import type { Reliability } from "./reliability";
import { placesOnScales, type ScalePlaces } from "./scales/scale-places";
import { sideBySide, type SideBySide } from "./sources/side-by-side";
import type { WeighedTotal } from "./sources/weighed-total";
import { tally } from "./tally";
import type { TallyInput } from "./tally-input";
import type { PairwiseTally, Tally } from "./tally-output";

/** An entry in the opened ranking. */
export interface RankedLine {
  entry: string;
  place: number;
  raw: number;
  adjusted: number;
  interval: readonly [number, number] | null;
}

/** How it was computed, as readers are told. */
export type ShownMethod =
  "mean" | "trimmed" | "additive" | "mixed" | "screen" | "pairwise" | "order" | "weighed";

/** Where the round's method says more than the estimator, it is the one that readers are told. */
export const shownMethod = (
  round: RoundMethod,
  estimator: TallyInput["method"],
  panels: PanelKind = "one",
): ShownMethod =>
  round === "screen"
    ? "screen"
    : round === "rank"
      ? "order"
      : panels === "weighed"
        ? "weighed"
        : (estimator as ShownMethod);

/** Places with their figures; by a total over sources with that, and with no interval, for it has none. */
export function rankedLines(
  places: readonly Placed[],
  { entries }: Pick<Tally, "entries">,
  total: WeighedTotal | null | undefined,
): RankedLine[] {
  const figures = new Map(entries.map((one) => [one.entry, one]));
  const totals = new Map(total?.entries.map((one) => [one.entry, one.total]));
  return places.map(({ entry, place }) => {
    const { raw, adjusted, interval } = figures.get(entry)!;
    const sum = totals.get(entry);
    return sum === undefined
      ? { entry, place, raw, adjusted, interval }
      : { entry, place, raw: sum, adjusted: sum, interval: null };
  });
}

interface Ranked {
  ranked: true;
  method: ShownMethod;
  /** Where each source of judgement has a panel: what each says, side by side. */
  sources: SideBySide | null;
  /** Of a round that screened: how the votes fell. */
  votes: VoteCount[] | null;
  /** Of a round that compared, which has no scale. */
  pairwise: PairwiseTally | null;
  /** The best first. */
  lines: RankedLine[];
  ties: { entries: readonly string[]; by: string | null }[];
  jurors: readonly SeatedTally[];
  reliability: { id: string; figures: Reliability }[];
  notes: readonly string[];
  proposal: AwardProposal;
  /** Places on each criterion that a prize goes by. */
  scales: ScalePlaces;
}

interface NotRanked {
  ranked: false;
  /** Whose panel it is, where each source has one; without a group it judged nothing. */
  source: SeatSource | null;
  groups: { entries: readonly string[]; jurors: readonly string[] }[];
  /** Scores that would have joined the groups. */
  links: { juror: string; entry: string }[];
}

/** What the organiser sees when the scores are opened; `ranking` is null while no ballot counts. */
export interface OpenedResults {
  ranking: Ranked | NotRanked | null;
  ballots: number;
  comparisons: number;
  missing: PanelState["missing"];
  unjudged: string[];
  abstentions: PanelState["abstentions"];
  chairVotes: string[][];
}

/** Opens the ballots: ranking and awards by the brief, with how sure they are. */
export function openedResults(
  rules: RoundRules & { prizes: readonly Prize[] },
  panel: PanelState & {
    counted: readonly CountedBallot[];
    comparisons: readonly CountedComparison[];
  },
  chairVotes: string[][],
  locale: Locale,
): OpenedResults {
  const { counted, comparisons, missing, unjudged, abstentions } = panel;
  const votes = rules.tieBreaks.includes("chair-vote") ? chairVotes : [];
  const state = {
    ballots: counted.length,
    comparisons: comparisons.length,
    missing,
    unjudged,
    abstentions,
    chairVotes: votes,
  };
  if ((rules.method === "compare" ? comparisons : counted).length === 0)
    return { ranking: null, ...state };
  const ranking = rankRound(rules, panel, votes);
  if (!ranking.ranked) {
    const { choice, source = null } = ranking;
    const { groups, missing: links } = choice;
    return { ranking: { ranked: false, source, groups: [...groups], links: [...links] }, ...state };
  }
  const { input, tally: result, places, ties } = ranking;
  const scales = placesOnScales(rules.prizes, rules, ranking, votes);
  const others = (ranking.beside?.sources ?? []).slice(1).map((one) => one.tally);
  return {
    ranking: {
      ranked: true,
      method: shownMethod(rules.method, input.method, rules.panels),
      sources: sideBySide(ranking, places),
      votes: rules.method === "screen" ? countVotes(counted) : null,
      pairwise: result.pairwise ?? null,
      lines: rankedLines(places, result, ranking.beside?.total),
      ties: ties.map(({ entries, by }) => ({ entries, by })),
      jurors: jurorsIn(ranking),
      reliability: [result, ...others].flatMap((one) =>
        Object.entries(one.reliability).map(([id, figures]) => ({ id, figures })),
      ),
      // What a tally says of rankings is nothing to a screening, which has none.
      notes:
        rules.method === "screen"
          ? []
          : locale === "en"
            ? result.notes
            : tally(input, locale).notes,
      proposal: awardsByPlace(rules.prizes, places, scales),
      scales,
    },
    ...state,
  };
}
