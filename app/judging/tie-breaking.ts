import { compareFractions } from "./statistics/exact";
import { criterionMean, totalsOf, type ScoreTable } from "./statistics/score-table";

/** The ways an organiser may declare, in any order, before the first score. Never time, never an id. */
export const tieBreaks = ["primary-criterion", "count-back", "majority", "chair-vote"] as const;
export type TieBreak = (typeof tieBreaks)[number];

export interface TieRules {
  /** Tried in this order; whoever is equal after the last shares the place. */
  readonly order: readonly TieBreak[];
  /** The criterion that decides first, for "primary-criterion". */
  readonly primary?: string;
  /** The chair's recorded votes, each naming entries from first to last, for "chair-vote". */
  readonly chairVotes?: readonly (readonly string[])[];
}

export interface TieOutcome {
  /** Levels after all steps, 0 the best; equal levels share a place. */
  readonly levels: readonly number[];
  /** Each group that was tied at full precision, and the step that first parted it, if any did. */
  readonly decided: readonly {
    readonly entries: readonly string[];
    readonly by: TieBreak | null;
  }[];
}

/**
 * Parts entries that are equal at full precision, by the declared list: (1) full precision is given by
 * `levels`; (2) the mean of the primary criterion; (3) count-back: the highest juror total, then the
 * next; (4) the majority among jurors who judged both; (5) the chair's recorded vote. What is left
 * shares the place.
 *
 * @param levels per entry of the table, 0 the best.
 */
export function breakTies(
  table: ScoreTable,
  levels: readonly number[],
  rules: TieRules,
): TieOutcome {
  const groups = [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => levels.flatMap((own, entry) => (own === level ? [entry] : [])));
  const decided: { entries: string[]; by: TieBreak | null }[] = [];
  const parted = groups.flatMap((group) => {
    if (group.length === 1) return [group];
    const by = rules.order.find((step) => part(table, group, step, rules).length > 1) ?? null;
    decided.push({ entries: group.map((entry) => table.entries[entry]!), by });
    return partBy(table, group, rules.order, rules);
  });
  const result = new Array<number>(levels.length).fill(0);
  parted.forEach((group, level) => group.forEach((entry) => (result[entry] = level)));
  return { levels: result, decided };
}

function partBy(
  table: ScoreTable,
  group: readonly number[],
  [step, ...later]: readonly TieBreak[],
  rules: TieRules,
): (readonly number[])[] {
  if (step === undefined || group.length === 1) return [group];
  return part(table, group, step, rules).flatMap((rest) => partBy(table, rest, later, rules));
}

/** One step: the group in order, as groups of those it leaves equal. */
function part(
  table: ScoreTable,
  group: readonly number[],
  step: TieBreak,
  rules: TieRules,
): (readonly number[])[] {
  switch (step) {
    case "primary-criterion":
      return byPrimary(table, group, rules.primary);
    case "count-back":
      return sortIntoGroups(group, (entry) => descending(totalsOf(table, entry)), compareMarks);
    case "majority":
      return byMajority(table, group);
    case "chair-vote":
      return byChair(table, group, rules.chairVotes ?? []);
  }
}

function byPrimary(table: ScoreTable, group: readonly number[], primary: string | undefined) {
  const criterion = table.criteria.indexOf(primary ?? "");
  if (criterion < 0) return [group];
  return sortIntoGroups(group, (entry) => criterionMean(table, entry, criterion), compareFractions);
}

function descending(totals: bigint[]): bigint[] {
  return totals.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
}

/** The first mark that differs decides; marks one of them does not have decide nothing. */
function compareMarks(a: readonly bigint[], b: readonly bigint[]): number {
  const at = a.findIndex((mark, place) => place < b.length && mark !== b[place]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

/**
 * Entries by the others of the group they beat less those that beat them, one juror one voice. A
 * circle (A over B, B over C, C over A) leaves all equal, and whoever is parted is not looked at again
 * unless the smaller group can be parted further.
 */
function byMajority(table: ScoreTable, group: readonly number[]): (readonly number[])[] {
  const standing = new Map(
    group.map((a) => [a, group.reduce((sum, b) => sum + majority(table, a, b), 0)]),
  );
  const parted = sortIntoGroups(
    group,
    (entry) => standing.get(entry)!,
    (a, b) => a - b,
  );
  if (parted.length === 1) return parted;
  return parted.flatMap((rest) => byMajority(table, rest));
}

/** 1 where more of the jurors who judged both preferred a, −1 where b, 0 at a draw. */
function majority(table: ScoreTable, a: number, b: number): number {
  const ofB = new Map<number, bigint>();
  for (let at = table.places[b]!; at < table.places[b + 1]!; at++) {
    ofB.set(table.jurorOf[at]!, table.exactTotals[at]!);
  }
  let balance = 0;
  for (let at = table.places[a]!; at < table.places[a + 1]!; at++) {
    const own = table.exactTotals[at]!;
    const other = ofB.get(table.jurorOf[at]!) ?? own;
    balance += own > other ? 1 : own < other ? -1 : 0;
  }
  return Math.sign(balance);
}

/** A vote decides only where it names every entry of the group. */
function byChair(
  table: ScoreTable,
  group: readonly number[],
  votes: readonly (readonly string[])[],
): (readonly number[])[] {
  const names = group.map((entry) => table.entries[entry]!);
  const vote = votes.find((candidates) => names.every((name) => candidates.includes(name)));
  if (!vote) return [group];
  return sortIntoGroups(
    group,
    (entry) => -vote.indexOf(table.entries[entry]!),
    (a, b) => a - b,
  );
}

/** The group from the highest key to the lowest, equal keys together. */
function sortIntoGroups<Key>(
  group: readonly number[],
  keyOf: (entry: number) => Key,
  compare: (a: Key, b: Key) => number,
): (readonly number[])[] {
  const keyed = group.map((entry) => ({ entry, key: keyOf(entry) }));
  keyed.sort((a, b) => compare(b.key, a.key));
  const groups: { key: Key; entries: number[] }[] = [];
  for (const { entry, key } of keyed) {
    const last = groups.at(-1);
    if (last && compare(last.key, key) === 0) last.entries.push(entry);
    else groups.push({ key, entries: [entry] });
  }
  return groups.map(({ entries }) => entries);
}
