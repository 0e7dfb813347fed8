import { MalformedTally, type ScoreRow } from "../tally-input";
import { decimalsOf, scaledInteger, toNumber, wholeNumber, type Fraction } from "./exact";

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
  const entries = numbered(scores, "entry");
  const jurors = numbered(scores, "juror");
  const criteria = numbered(scores, "criterion", Object.keys(weights ?? {}));
  const { pairOf, entryOf, jurorOf } = pairsOf(entries, jurors);
  const values = criteria.ids.map(() => new Float64Array(entryOf.length).fill(NaN));
  for (let row = 0; row < scores.length; row++) {
    const column = values[criteria.of[row]!]!;
    const pair = pairOf[row]!;
    if (!Number.isNaN(column[pair])) throw new MalformedTally(twice(scores[row]!));
    column[pair] = scores[row]!.value;
  }
  // Nothing is there twice: so many scores leave no gap.
  const whole = scores.length === entryOf.length * criteria.ids.length;
  values.forEach((column, c) => {
    const pair = whole ? -1 : column.findIndex(Number.isNaN);
    if (pair < 0) return;
    const [juror, entry] = [jurors.ids[jurorOf[pair]!], entries.ids[entryOf[pair]!]];
    throw new MalformedTally(
      `Juror ${juror} scored entry ${entry}, but not on ${criteria.ids[c]}.`,
    );
  });
  const given = criteria.ids.map((criterion) => weights?.[criterion] ?? 1);
  return {
    entries: entries.ids,
    jurors: jurors.ids,
    criteria: criteria.ids,
    entryOf,
    jurorOf,
    values,
    places: starts(entryOf, entries.ids.length),
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

interface Numbered {
  /** In the order of their code units. */
  readonly ids: readonly string[];
  /** The place among these of each id as it was given. */
  readonly of: Int32Array;
}

function numbered(
  scores: readonly ScoreRow[],
  key: "entry" | "juror" | "criterion",
  more: readonly string[] = [],
): Numbered {
  const seen = new Map<string, number>();
  const of = new Int32Array(scores.length);
  let last: string | undefined;
  let number = -1;
  for (let row = 0; row < scores.length; row++) {
    const id = scores[row]![key];
    // Scores of one juror or entry mostly stand together.
    if (id !== last) {
      if (!seen.has(id)) seen.set(id, seen.size);
      last = id;
      number = seen.get(id)!;
    }
    of[row] = number;
  }
  for (const id of more) if (!seen.has(id)) seen.set(id, seen.size);
  const ids = [...seen.keys()].sort();
  const place = new Int32Array(ids.length);
  ids.forEach((id, at) => (place[seen.get(id)!] = at));
  for (let row = 0; row < of.length; row++) of[row] = place[of[row]!]!;
  return { ids, of };
}

/** The pairs that occur, by entry, then juror, and the pair of each score. */
function pairsOf(entries: Numbered, jurors: Numbered) {
  const rows = entries.of.length;
  const entryOf = new Int32Array(rows);
  const jurorOf = new Int32Array(rows);
  const pairOf = new Int32Array(rows);
  let pair = -1;
  const byJuror = sortedBy(
    jurors,
    pairOf.map((_, row) => row),
  );
  for (const row of sortedBy(entries, byJuror)) {
    const entry = entries.of[row]!;
    const juror = jurors.of[row]!;
    if (pair < 0 || entryOf[pair] !== entry || jurorOf[pair] !== juror) {
      pair++;
      entryOf[pair] = entry;
      jurorOf[pair] = juror;
    }
    pairOf[row] = pair;
  }
  return { pairOf, entryOf: entryOf.slice(0, pair + 1), jurorOf: jurorOf.slice(0, pair + 1) };
}

/** Rows by the place of their id, in their former order where it is the same. */
function sortedBy({ ids, of }: Numbered, rows: Int32Array): Int32Array {
  const next = starts(of, ids.length);
  const sorted = new Int32Array(of.length);
  for (const row of rows) sorted[next[of[row]!]!++] = row;
  return sorted;
}

function weigh(values: readonly Float64Array[], given: readonly number[]) {
  const weightDecimals = Math.max(...given.map(decimalsOf));
  const exactWeights = given.map((weight) => scaledInteger(weight, weightDecimals));
  const weightSum = exactWeights.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum === 0n) throw new MalformedTally("The weights add up to nothing.");
  let decimals = 0;
  for (const column of values)
    for (let at = 0; at < column.length; at++)
      decimals = Math.max(decimals, decimalsOf(column[at]!));
  const unit = weightSum * 10n ** BigInt(decimals);
  const exactTotals = weightedSums(values, exactWeights, decimals);
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

/** Σ weight · score of each pair in units of 10^−decimals; in plain integers where these are exact. */
function weightedSums(
  values: readonly Float64Array[],
  weights: readonly bigint[],
  decimals: number,
): bigint[] {
  const small = weights.map(Number);
  return Array.from(values[0]!, (_, at) => {
    let [sum, size] = [0, 0];
    for (let c = 0; c < small.length; c++) {
      const term = small[c]! * wholeNumber(values[c]![at]!, decimals);
      sum += term;
      size += Math.abs(term);
    }
    if (size <= Number.MAX_SAFE_INTEGER) return BigInt(sum);
    return weights.reduce((all, w, c) => all + w * scaledInteger(values[c]![at]!, decimals), 0n);
  });
}

/** Where each of so many groups begins once its members stand together. */
function starts(groupOf: Int32Array, groups: number): Int32Array {
  const places = new Int32Array(groups + 1);
  for (const group of groupOf) places[group + 1]!++;
  for (let group = 0; group < groups; group++) places[group + 1]! += places[group]!;
  return places;
}
