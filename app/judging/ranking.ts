import type { SeatSource } from "~/competitions/panels";
import { panelCriteria, type Scores } from "./ballot";
import { commonScale } from "./common-scale";
import { chooseMethod, panelDesign, type MethodChoice } from "./method-choice";
import { orderInput } from "./ordering/order-points";
import { competitionRanks } from "./statistics/ranks";
import { tabulate } from "./statistics/score-table";
import { tally } from "./tally";
import { checkScores, readTallyInput, type TallyInput } from "./tally-input";
import type { JurorTally, Tally } from "./tally-output";
import type { RoundRules } from "./round-rules";
import type { WeighedTotal } from "./sources/weighed-total";
import { breakTies, type TieOutcome } from "./tie-breaking";
import { countVotes, goesOn } from "./verdicts";

/** A locked ballot that counts: no abstention among them. */
export interface CountedBallot {
  /** The juror's alias and the entry's candidate number: nobody's name enters the computation. */
  juror: string;
  entry: string;
  /** Whose judgement it is; an expert's unless said. */
  source?: SeatSource;
  scores: Scores;
}

/** An entry's place in the contest, after the declared tie-breaks; equal places are shared. */
export interface Placed {
  entry: string;
  place: number;
}

export type Ranking =
  | {
      ranked: true;
      input: TallyInput;
      tally: Tally;
      /** The best first. */
      places: Placed[];
      ties: TieOutcome["decided"];
      /** What every source says by itself, where each has a panel; `input` and `tally` are then the experts'. */
      beside?: Beside;
    }
  | {
      ranked: false;
      choice: Extract<MethodChoice, { method: "none" }>;
      /** Whose panel cannot be ranked, where each source has one; without a group it has no ballot. */
      source?: SeatSource;
    };

/** One source's panel, tallied by itself. */
export interface SourceTally {
  source: SeatSource;
  input: TallyInput;
  tally: Tally;
}

export interface Beside {
  /** Experts first; a source that cannot be ranked is left out. */
  sources: SourceTally[];
  /** By percentiles, where the brief declares it. */
  total: WeighedTotal | null;
}

/**
 * The ranking that the brief's rules make of the locked ballots. A complete panel is trimmed or averaged, an
 * incomplete connected one estimated additively, and one that nothing joins is not ranked at all; ties are
 * broken by the brief's list, and what is left shares the place.
 *
 * @param ballots at least one, each with a score for every criterion of the panel.
 * @param chairVotes the chair's recorded votes on ties, each naming entries from first to last.
 */
export function rankBallots(
  rules: RoundRules,
  ballots: readonly CountedBallot[],
  chairVotes: readonly (readonly string[])[] = [],
): Ranking {
  if (rules.method === "screen") return screenBallots(rules, ballots);
  const choice = chooseMethod(panelDesign(ballots), rules.estimator);
  if (choice.method === "none") return { ranked: false, choice };

  const input =
    rules.method === "rank"
      ? orderInput(choice.method, ballots)
      : tallyInput(choice.method, rules, ballots);
  const result = tally(input);
  return { ranked: true, input, tally: result, ...placed(input, result, rules, chairVotes) };
}

/** Places by a tally, its ties parted by the brief's list; what is left shares the place. The best first. */
export function placed(
  input: TallyInput,
  result: { entries: readonly { entry: string; rank: number | null }[] },
  rules: RoundRules,
  chairVotes: readonly (readonly string[])[],
): { places: Placed[]; ties: TieOutcome["decided"] } {
  const ranks = new Map(result.entries.map(({ entry, rank }) => [entry, rank!]));
  const scores = (input.scores ?? []).filter(({ entry }) => ranks.has(String(entry)));
  const table = tabulate(checkScores(readTallyInput({ ...input, scores })), input.weights);
  const levels = table.entries.map((entry) => ranks.get(entry)!);
  const { tieBreaks: order, primaryCriterionId: primary } = rules;
  const outcome = breakTies(table, levels, { order, primary, chairVotes });
  const parted = competitionRanks(outcome.levels);
  const places = table.entries
    .map((entry, at) => ({ entry, place: parted[at]! }))
    .sort((one, other) => one.place - other.place || byNumber(one.entry, other.entry));
  return { places, ties: outcome.decided };
}

/**
 * A screening ranks nobody: what a majority does not fail shares the first place, the rest has none. Each entry
 * is judged by its own votes, so a panel in groups is as good as any.
 */
function screenBallots(rules: RoundRules, ballots: readonly CountedBallot[]): Ranking {
  const input = tallyInput("mean", rules, ballots);
  const passed = countVotes(ballots).filter(goesOn);
  const places = passed
    .map(({ entry }) => ({ entry, place: 1 }))
    .sort((one, other) => byNumber(one.entry, other.entry));
  return { ranked: true, input, tally: tally(input), places, ties: [] };
}

/** What the ballots give to the tally, on one scale and with the weights in force. */
export function tallyInput(
  method: TallyInput["method"],
  rules: RoundRules,
  ballots: readonly CountedBallot[],
): TallyInput {
  const criteria = panelCriteria(rules.criteria);
  const scale = commonScale(criteria);
  return {
    method,
    scores: ballots.flatMap(({ juror, entry, scores }) =>
      criteria.map((criterion) => ({
        juror,
        entry,
        criterion: criterion.id,
        value: scale.of(criterion, scores[criterion.id]!),
      })),
    ),
    weights: Object.fromEntries(criteria.map(({ id, weightBp }) => [id, weightBp])),
    scale: { min: scale.min, max: scale.max },
  };
}

/** The jurors of every panel; severity is told among those of the same. */
export const jurorsIn = ({
  tally: { jurors },
  beside,
}: Extract<Ranking, { ranked: true }>): readonly SeatedTally[] =>
  beside
    ? beside.sources.flatMap(({ source, tally }) => tally.jurors.map((one) => ({ ...one, source })))
    : jurors;

/** A juror's figures, with whose judgement it was where each source had a panel. */
export type SeatedTally = JurorTally & { source?: SeatSource };

/** Candidate numbers in their order: 2 before 10. Only how a list of equals is written, never who wins. */
export const byNumber = (one: string, other: string): number => Number(one) - Number(other);
