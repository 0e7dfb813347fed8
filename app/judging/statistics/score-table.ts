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
  /** Decimals of the scores as they were given. */
  readonly decimals: number;
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
  const entries = numbered(scores.map((score) => score.entry));
  const jurors = numbered(scores.map((score) => score.juror));
  const criteria = numbered([
    ...scores.map((score) => score.criterion),
    ...Object.keys(weights ?? {}),
  ]);
  const cellOf = (score: ScoreRow) =>
    entries.get(score.entry)! * jurors.size + jurors.get(score.juror)!;
  const cells = [...new Set(Float64Array.from(scores, cellOf).sort())];
  const place = new Map(cells.map((cell, at) => [cell, at]));
  const values = [...criteria].map(() => new Float64Array(cells.length).fill(NaN));
  for (const score of scores) {
    const [column, at] = [values[criteria.get(score.criterion)!]!, place.get(cellOf(score))!];
    if (!Number.isNaN(column[at])) throw new MalformedTally(twice(score));
    column[at] = score.value;
  }
  const entryOf = Int32Array.from(cells, (cell) => Math.floor(cell / jurors.size));
  const jurorOf = Int32Array.from(cells, (cell) => cell % jurors.size);
  const names = { entries: [...entries.keys()], jurors: [...jurors.keys()] };
  values.forEach((column, c) => {
    const at = column.findIndex(Number.isNaN);
    if (at < 0) return;
    const [juror, entry] = [names.jurors[jurorOf[at]!], names.entries[entryOf[at]!]];
    throw new MalformedTally(
      `Juror ${juror} scored entry ${entry}, but not on ${[...criteria.keys()][c]}.`,
    );
  });
  const given = [...criteria.keys()].map((criterion) => weights?.[criterion] ?? 1);
  return {
    ...names,
    criteria: [...criteria.keys()],
    entryOf,
    jurorOf,
    values,
    places: starts(entryOf, entries.size),
    ...weigh(values, given),
  };
}

function twice({ juror, entry, criterion }: ScoreRow): string {
  return `Juror ${juror} scored entry ${entry} twice on ${criterion}.`;
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

/** The mean of an entry's scores on one criterion, exact. */
export function criterionMean(table: ScoreTable, entry: number, criterion: number): Fraction {
  const scores = table.values[criterion]!.slice(table.places[entry], table.places[entry + 1]);
  let numerator = 0n;
  for (const score of scores) numerator += scaledInteger(score, table.decimals);
  return { numerator, denominator: 10n ** BigInt(table.decimals) * BigInt(scores.length) };
}

/** Ids in the order of their code units, each with its place. */
function numbered(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].sort().map((id, place) => [id, place]));
}

function weigh(values: readonly Float64Array[], given: readonly number[]) {
  const weightDecimals = Math.max(...given.map(decimalsOf));
  const exactWeights = given.map((weight) => scaledInteger(weight, weightDecimals));
  const weightSum = exactWeights.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum === 0n) throw new MalformedTally("The weights add up to nothing.");
  let decimals = 0;
  for (const column of values) for (const v of column) decimals = Math.max(decimals, decimalsOf(v));
  const unit = weightSum * 10n ** BigInt(decimals);
  const exactTotals = Array.from(values[0]!, (_, at) =>
    exactWeights.reduce((sum, w, c) => sum + w * scaledInteger(values[c]![at]!, decimals), 0n),
  );
  return {
    weights: exactWeights.map((w) => toNumber({ numerator: w, denominator: weightSum })),
    exactTotals,
    unit,
    decimals,
    totals: Float64Array.from(exactTotals, (numerator) =>
      toNumber({ numerator, denominator: unit }),
    ),
  };
}

function starts(entryOf: Int32Array, entries: number): Int32Array {
  const places = new Int32Array(entries + 1);
  for (const entry of entryOf) places[entry + 1]!++;
  for (let entry = 0; entry < entries; entry++) places[entry + 1]! += places[entry]!;
  return places;
}
