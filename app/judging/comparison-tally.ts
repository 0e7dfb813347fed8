import { textsFor, type Locale } from "~/ui/localized";
import {
  fitBradleyTerry,
  separationReliability,
  type BradleyTerryFit,
} from "./statistics/bradley-terry";
import {
  tabulateComparisons,
  winGraph,
  winShares,
  type Cell,
  type ComparisonTable,
} from "./statistics/comparison-table";
import { componentsOf, isStronglyConnected } from "./statistics/connectivity";
import { rankIntervals } from "./statistics/rank-intervals";
import { competitionRanks, levelsOfEstimates } from "./statistics/ranks";
import { checkComparisons, type ReadTallyInput } from "./tally-input";
import { tallyNotes } from "./tally-notes";
import type { EntryTally, PairwiseTally, Tally } from "./tally-output";

/** The ridge where maximum likelihood has no answer: weak beside a single comparison, and stated. */
export const FALLBACK_RIDGE = 0.01;
/** Log-abilities closer than this are equal: Newton's method ends far below it. */
const ROUNDING = 1e-9;
/** What comparative judgement asks for before a result is relied on. */
const ENOUGH_COMPARISONS = 10;
const ENOUGH_RELIABILITY = 0.8;

/** Results from comparisons: everything but seed and version. @throws MalformedTally */
export function tallyComparisons(
  input: ReadTallyInput,
  locale: Locale,
): Omit<Tally, "seed" | "version"> {
  const table = tabulateComparisons(checkComparisons(input));
  const { from, to } = winGraph(table.unordered);
  const component = componentsOf(table.entries.length, from, to);
  const connected = component.every((own) => own === 0);
  const solution = solveFor(table, component, isStronglyConnected(component, from, to), input);
  const { compared, share } = winShares(table);
  const { fit, orderEffect } = solution;
  const abilities = fit?.abilities ?? new Float64Array(table.entries.length);
  const levels = levelsOfEstimates(abilities, ROUNDING);
  const ranks = connected ? competitionRanks(levels) : null;
  const intervals = ranks && placesOf(levels, fit);
  const entries = table.entries.map((entry, at): EntryTally => ({
    entry,
    raw: share[at]!,
    adjusted: abilities[at]!,
    rank: ranks && ranks[at]!,
    interval: intervals && intervals[at]!,
    component: component[at]! + 1,
  }));
  if (ranks) entries.sort((a, b) => a.rank! - b.rank!);
  const reliability = connected && fit ? separationReliability(abilities, fit.squaredErrors) : null;
  const pairwise: PairwiseTally = {
    orderEffect: fit && orderEffect ? fit.orderEffect : null,
    tieParameter: fit && fit.tieParameter,
    separationReliability: reliability,
    deviance: fit?.deviance ?? 0,
  };
  return {
    entries,
    jurors: table.jurors.map((juror) => ({
      juror,
      severity: null,
      spread: null,
      consistency: null,
    })),
    reliability: {},
    variance: { entry: null, juror: null, residual: null },
    connected,
    pairwise,
    notes: notesOn(component, solution, compared, reliability, locale),
  };
}

interface Solution {
  /** Null where every comparison was a tie. */
  readonly fit: BradleyTerryFit | null;
  readonly orderEffect: boolean;
  readonly remarks: readonly ("noOrderEffect" | "ridge" | "ridgeSeparated" | "allTied")[];
}

/** The model the comparisons can bear: as declared, else without order effect, else with a ridge. */
function solveFor(
  table: ComparisonTable,
  component: Int32Array,
  strong: boolean,
  { options = {} }: ReadTallyInput,
): Solution {
  const wins = (side: "firstWins" | "secondWins") => table.ordered.some((cell) => cell[side] > 0);
  if (!wins("firstWins") && !wins("secondWins")) {
    return { fit: null, orderEffect: false, remarks: ["allTied"] };
  }
  const wanted = options.orderEffect ?? true;
  const orderEffect = wanted && wins("firstWins") && wins("secondWins");
  const cells: readonly Cell[] = orderEffect ? table.ordered : table.unordered;
  const fitWith = (ridge: number) => fitBradleyTerry(cells, { orderEffect, ridge, component });
  const ridge = options.ridge ?? 0;
  const declared = ridge > 0 || strong ? fitWith(ridge) : null;
  return {
    // With a ridge, and a win for either place, the maximum is finite and unique.
    fit: declared ?? fitWith(Math.max(ridge, FALLBACK_RIDGE))!,
    orderEffect,
    remarks: [
      ...(wanted && !orderEffect ? (["noOrderEffect"] as const) : []),
      ...(declared ? [] : [strong ? ("ridgeSeparated" as const) : ("ridge" as const)]),
    ],
  };
}

function placesOf(levels: readonly number[], fit: BradleyTerryFit | null) {
  if (!fit) return levels.map(() => [1, levels.length] as const);
  return rankIntervals(fit.abilities, levels, fit.covariance, Infinity);
}

function notesOn(
  component: Int32Array,
  { remarks }: Solution,
  compared: readonly number[],
  reliability: number | null,
  locale: Locale,
): string[] {
  const text = textsFor(tallyNotes, locale);
  const groups = new Set(component).size;
  const least = Math.min(...compared);
  return [
    ...(groups > 1 ? [text.disconnectedPairs(groups)] : []),
    ...remarks.map((remark) =>
      remark === "ridge" || remark === "ridgeSeparated"
        ? text[remark](FALLBACK_RIDGE)
        : text[remark],
    ),
    ...(least < ENOUGH_COMPARISONS ? [text.fewComparisons(least)] : []),
    ...(reliability !== null && reliability < ENOUGH_RELIABILITY
      ? [text.lowReliability(reliability.toFixed(2))]
      : []),
  ];
}
