import { textsFor, type Locale } from "~/ui/localized";
import { linkingScores, panelGroups } from "./method-choice";
import { reliabilities } from "./reliability";
import { fitAdditive, type AdditiveFit } from "./statistics/additive";
import { panelComponents } from "./statistics/connectivity";
import { toNumber, type Fraction } from "./statistics/exact";
import { consistencies, spreads } from "./statistics/juror-profile";
import { means, trimmedMeans } from "./statistics/mean";
import { meanVariance } from "./statistics/mean-variance";
import { fitMixed, type MixedFit } from "./statistics/mixed";
import type { Covariance } from "./statistics/pair-variance";
import { rankIntervals } from "./statistics/rank-intervals";
import {
  competitionRanks,
  levelsOfEstimates,
  levelsOfFractions,
  roundingOf,
} from "./statistics/ranks";
import { isComplete, tabulate, type ScoreTable } from "./statistics/score-table";
import { checkScores, type ReadTallyInput } from "./tally-input";
import { linksInWords, tallyNotes } from "./tally-notes";
import type { EntryTally, Tally } from "./tally-output";

interface Estimate {
  readonly adjusted: ArrayLike<number>;
  readonly levels: readonly number[];
  readonly covariance: Covariance;
  readonly df: number;
}

/** Results from scores: everything but seed and version. @throws MalformedTally */
export function tallyScores(
  input: ReadTallyInput,
  locale: Locale,
): Omit<Tally, "seed" | "version" | "pairwise"> {
  const table = tabulate(checkScores(input), input.weights);
  const components = panelComponents(table);
  const connected = components.count === 1;
  const additive = fitAdditive(table, components);
  const mixed = fitMixed(table, components, additive);
  const raw = means(table);
  const estimate = estimateBy(input.method, table, raw, additive, mixed);
  const ranks = connected ? competitionRanks(estimate.levels) : null;
  const intervals =
    connected &&
    rankIntervals(estimate.adjusted, estimate.levels, estimate.covariance, estimate.df);
  const entries = table.entries.map((entry, at): EntryTally => ({
    entry,
    raw: toNumber(raw[at]!),
    adjusted: estimate.adjusted[at]!,
    rank: ranks && ranks[at]!,
    interval: intervals ? intervals[at]! : null,
    component: components.ofEntry[at]! + 1,
  }));
  if (ranks) entries.sort((a, b) => a.rank! - b.rank!);
  const severity = input.method === "mixed" && mixed ? mixed.jurors : additive.jurors;
  const [spread, consistency] = [spreads(table), consistencies(table)];
  return {
    entries,
    jurors: table.jurors.map((juror, at) => ({
      juror,
      severity: severity[at]!,
      spread: spread[at]!,
      consistency: consistency[at]!,
    })),
    reliability: reliabilities(table),
    variance: mixed?.variance ?? { entry: null, juror: null, residual: null },
    connected,
    notes: notesOn(input.method, table, estimate, mixed, locale),
  };
}

function estimateBy(
  method: ReadTallyInput["method"],
  table: ScoreTable,
  raw: readonly Fraction[],
  additive: AdditiveFit,
  mixed: MixedFit | null,
): Estimate {
  if (method === "mean" || method === "trimmed") {
    const values = method === "mean" ? raw : trimmedMeans(table).values;
    return {
      adjusted: values.map(toNumber),
      levels: levelsOfFractions(values),
      ...meanVariance(table, method === "trimmed"),
    };
  }
  const fit =
    method === "mixed" && mixed
      ? { adjusted: mixed.entries, covariance: mixed.covariance, df: Infinity }
      : { adjusted: additive.entries, covariance: additive.covariance, df: additive.df };
  return { ...fit, levels: levelsOfEstimates(fit.adjusted, roundingOf(table.totals)) };
}

function notesOn(
  method: ReadTallyInput["method"],
  table: ScoreTable,
  { df }: Estimate,
  mixed: MixedFit | null,
  locale: Locale,
): string[] {
  const text = textsFor(tallyNotes, locale);
  const notes: string[] = [];
  const groups = panelGroups(table);
  if (groups.length > 1) {
    notes.push(text.disconnected(groups.length, linksInWords(linkingScores(groups))));
  }
  if (method === "trimmed") {
    const { untrimmed } = trimmedMeans(table);
    if (untrimmed.length > 0) notes.push(text.untrimmed(untrimmed.length));
  }
  if (method !== "additive" && method !== "mixed" && !isComplete(table)) {
    notes.push(text.incompleteMean);
  }
  if (method === "mixed") {
    if (!mixed) notes.push(text.mixedNotEstimable);
    if (mixed?.variance.entry === 0) notes.push(text.noEntryVariance);
    if (mixed?.variance.juror === 0) notes.push(text.noJurorVariance);
  }
  if (df === 0 && table.entries.length > 1) notes.push(text.noResidual);
  return notes;
}
