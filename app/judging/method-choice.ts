import type { Estimator } from "~/competitions/estimators";
import { isComplete } from "./statistics/score-table";
import { panelComponents } from "./statistics/connectivity";
import { TRIMMING_FROM } from "./statistics/mean";

/** Who judged what, without the scores: enough to choose the method before any score is read. */
export interface PanelDesign {
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
  /** Per juror–entry pair, the places of both in the lists above. */
  readonly entryOf: Int32Array;
  readonly jurorOf: Int32Array;
}

export type MethodChoice =
  | { readonly method: "trimmed" | "mean" | "additive" | "mixed"; readonly complete: boolean }
  /** No ranking across groups exists; `missing` are scores that would join them all. */
  | {
      readonly method: "none";
      readonly groups: readonly PanelGroup[];
      readonly missing: readonly { readonly juror: string; readonly entry: string }[];
    };

export interface PanelGroup {
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
}

/**
 * The method that a panel allows and the rules declare: a complete panel of five jurors or more is trimmed, unless the
 * plain mean is declared, a smaller complete one averaged, an incomplete connected one estimated additively. A
 * declared mixed model takes the place of them all, and a disconnected panel is never ranked across its groups.
 */
export function chooseMethod(design: PanelDesign, estimator: Estimator = "panel"): MethodChoice {
  const groups = panelGroups(design);
  if (groups.length > 1) return { method: "none", groups, missing: linkingScores(groups) };
  const complete = isComplete(design);
  if (estimator === "mixed") return { method: "mixed", complete };
  if (!complete) return { method: "additive", complete };
  const trims = estimator === "panel" && design.jurors.length >= TRIMMING_FROM;
  return { method: trims ? "trimmed" : "mean", complete };
}

/** A panel's design from its pairs, whatever their order. */
export function panelDesign(
  pairs: Iterable<{ readonly juror: string; readonly entry: string }>,
): PanelDesign {
  const list = [...pairs];
  const entries = [...new Set(list.map((pair) => pair.entry))].sort();
  const jurors = [...new Set(list.map((pair) => pair.juror))].sort();
  const entryPlace = new Map(entries.map((entry, place) => [entry, place]));
  const jurorPlace = new Map(jurors.map((juror, place) => [juror, place]));
  const unique = new Map(
    list.map((pair) => [
      entryPlace.get(pair.entry)! * jurors.length + jurorPlace.get(pair.juror)!,
      pair,
    ]),
  );
  const cells = [...unique.keys()].sort((a, b) => a - b);
  return {
    entries,
    jurors,
    entryOf: Int32Array.from(cells, (cell) => Math.floor(cell / jurors.length)),
    jurorOf: Int32Array.from(cells, (cell) => cell % jurors.length),
  };
}

/** The groups that no juror and no entry joins, the one of the first entry first. */
export function panelGroups(design: PanelDesign): PanelGroup[] {
  const { count, ofEntry, ofJuror } = panelComponents(design);
  return Array.from({ length: count }, (_, group) => ({
    entries: design.entries.filter((_, entry) => ofEntry[entry] === group),
    jurors: design.jurors.filter((_, juror) => ofJuror[juror] === group),
  }));
}

/**
 * The fewest scores that would join all groups, one less than there are groups: a juror of the first
 * group looks at one entry of each other. One such score joins; several make the comparison firm.
 */
export function linkingScores(groups: readonly PanelGroup[]): { juror: string; entry: string }[] {
  const [first, ...others] = groups;
  return others.map((group, turn) => ({
    juror: first!.jurors[turn % first!.jurors.length]!,
    entry: group.entries[0]!,
  }));
}
