import { MalformedTally, type ScoreRow } from "../tally-input";
import { decimalsOf, scaledInteger, toNumber, type Fraction } from "./exact";

/**
 * Scores as a table. Ids are sorted by their code units and pairs by entry, then juror, so that
 * whatever order the scores arrive in, every sum below is taken in the same order.
 */
export interface ScoreTable {
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
  readonly criteria: readonly string[];
  /** Weights of the criteria, summing to 1. */
  readonly weights: readonly number[];
  /** One place per juror–entry pair. */
  readonly entryOf: Int32Array;
  readonly jurorOf: Int32Array;
  /** Weighted totals per pair, exact in units of 1/unit. */
  readonly exactTotals: readonly bigint[];
  readonly unit: bigint;
  /** Per criterion, the unweighted value of each pair in the same unit. */
  readonly exactMarks: readonly (readonly bigint[])[];
  /** The same totals as numbers, on the scale of the scores. */
  readonly totals: Float64Array;
  /** Per criterion, the value of each pair. */
  readonly values: readonly Float64Array[];
  /** Per entry, the places of its pairs; places[e] to places[e + 1] of the pairs belong to entry e. */
  readonly places: Int32Array;
}

/**
 * @param weights by criterion, none negative; equal when absent.
 * @throws MalformedTally for a duplicate score, a pair that lacks a criterion, weights of zero.
 */
export function tabulate(
  scores: readonly ScoreRow[],
  weights?: Readonly<Record<string, number>>,
): ScoreTable {
  const entries = sortedIds(scores.map((score) => score.entry));
  const jurors = sortedIds(scores.map((score) => score.juror));
  const criteria = sortedIds([
    ...scores.map((score) => score.criterion),
    ...Object.keys(weights ?? {}),
  ]);
  const cells = gather(scores, criteria);
  const rank = new Map(jurors.map((juror, index) => [juror, index]));
  const byEntryThenJuror = entries.flatMap((entry, e) =>
    Array.from(cells.get(entry)!, ([juror, cell]) => ({
      e,
      j: rank.get(juror)!,
      cell: whole(cell, juror, entry, criteria),
    })).sort((a, b) => a.j - b.j),
  );
  const values = criteria.map((_, c) =>
    Float64Array.from(byEntryThenJuror, ({ cell }) => cell[c]!),
  );
  const given = criteria.map((criterion) => weights?.[criterion] ?? 1);
  const { exactTotals, exactMarks, unit, exactWeights, weightSum } = weigh(values, given);
  const entryOf = Int32Array.from(byEntryThenJuror, ({ e }) => e);
  return {
    entries,
    jurors,
    criteria,
    weights: exactWeights.map((w) => toNumber({ numerator: w, denominator: weightSum })),
    entryOf,
    jurorOf: Int32Array.from(byEntryThenJuror, ({ j }) => j),
    exactTotals,
    unit,
    exactMarks,
    totals: Float64Array.from(exactTotals, (numerator) =>
      toNumber({ numerator, denominator: unit }),
    ),
    values,
    places: starts(entryOf, entries.length),
  };
}

/** Every juror scored every entry. */
export function isComplete(table: Pick<ScoreTable, "entries" | "jurors" | "entryOf">): boolean {
  return table.entryOf.length === table.entries.length * table.jurors.length;
}

/** The exact totals an entry received, in the order of its jurors. */
export function totalsOf(table: ScoreTable, entry: number): bigint[] {
  return table.exactTotals.slice(table.places[entry]!, table.places[entry + 1]!);
}

/** A sum of exact totals, shared by so many, as a fraction on the scale of the scores. */
export function meanOf(table: ScoreTable, totals: readonly bigint[]): Fraction {
  const numerator = totals.reduce((sum, total) => sum + total, 0n);
  return { numerator, denominator: table.unit * BigInt(totals.length) };
}

function sortedIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

type Cell = (number | undefined)[];

function gather(scores: readonly ScoreRow[], criteria: readonly string[]) {
  const column = new Map(criteria.map((criterion, index) => [criterion, index]));
  const cells = new Map<string, Map<string, Cell>>();
  for (const { entry, juror, criterion, value } of scores) {
    let row = cells.get(entry);
    if (!row) cells.set(entry, (row = new Map<string, Cell>()));
    let cell = row.get(juror);
    if (!cell) row.set(juror, (cell = new Array<undefined>(criteria.length).fill(undefined)));
    const at = column.get(criterion)!;
    if (cell[at] !== undefined) {
      throw new MalformedTally(`Juror ${juror} scored entry ${entry} twice on ${criterion}.`);
    }
    cell[at] = value;
  }
  return cells;
}

function whole(cell: Cell, juror: string, entry: string, criteria: readonly string[]): number[] {
  return cell.map((value, index) => {
    if (value !== undefined) return value;
    throw new MalformedTally(`Juror ${juror} left ${criteria[index]} of entry ${entry} unscored.`);
  });
}

function weigh(values: readonly Float64Array[], given: readonly number[]) {
  const weightDecimals = Math.max(...given.map(decimalsOf));
  const exactWeights = given.map((weight) => scaledInteger(weight, weightDecimals));
  const weightSum = exactWeights.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum === 0n) throw new MalformedTally("The weights add up to nothing.");
  let decimals = 0;
  for (const column of values) for (const v of column) decimals = Math.max(decimals, decimalsOf(v));
  const integers = values.map((column) =>
    Array.from(column, (value) => scaledInteger(value, decimals)),
  );
  const exactTotals = integers[0]!.map((_, place) =>
    exactWeights.reduce((sum, weight, c) => sum + weight * integers[c]![place]!, 0n),
  );
  return {
    exactTotals,
    exactMarks: integers.map((column) => column.map((value) => value * weightSum)),
    exactWeights,
    weightSum,
    unit: weightSum * 10n ** BigInt(decimals),
  };
}

function starts(entryOf: Int32Array, entries: number): Int32Array {
  const places = new Int32Array(entries + 1);
  for (const entry of entryOf) places[entry + 1]!++;
  for (let entry = 0; entry < entries; entry++) places[entry + 1]! += places[entry]!;
  return places;
}
