import { absent, fixedPair, type PanelTable } from "./panel-table";

/** Why some entries cannot have all the jurors they want: the fewest entries and full desks that show it. */
export interface Shortage {
  /** "together": jurors there are, but only such as must not judge one entry together. */
  why: "jurors" | "together";
  entryIds: string[];
  /** Jurors these entries share who can take no more. */
  full: string[];
  /** Who has the entry, and who could but for them: the pairs that must not judge together. */
  apart: [string, string][];
  /** Ballots these entries want between them, and how many there can be. */
  wanted: number;
  possible: number;
}

/**
 * The smallest cause of a panel that is too small, by Hall's condition for quotas and caps (Hall 1935): entries
 * S and jurors T with Σquota(S) > Σcap(T) + what the entries may get from all others. From the entries that
 * went short the search goes along full desks; for the jurors met the fewest entries are taken, and then jurors
 * are left out one by one while the condition still fails. Null where every entry has its quota.
 */
export function shortageOf(table: PanelTable): Shortage | null {
  const { entries, jurorsOf, wanted } = table;
  const found = entries
    .map((_, e) => e)
    .filter((e) => jurorsOf[e]!.length < wanted[e]!)
    .map((e) => leastFrom(table, e));
  const size = ({ entryIds, full }: Shortage) => entryIds.length * 1_000 + full.length;
  return found.sort((one, other) => size(one) - size(other))[0] ?? null;
}

function leastFrom(table: PanelTable, short: number): Shortage {
  const { seats, entries } = table;
  let full = fullDesksBehind(table, short);
  let failing = failingEntries(table, full);
  const missing = (entries: readonly number[] | null, seats: readonly number[]) =>
    entries ? -spare(table, entries, seats) : -Infinity;
  for (const seat of full) {
    const fewer = full.filter((other) => other !== seat);
    const still = failingEntries(table, fewer);
    // Left out where the cause is as plain without, or is one of fewer entries.
    const plainer =
      still !== null &&
      failing !== null &&
      (still.length < failing.length ||
        (still.length === failing.length && missing(still, fewer) >= missing(failing, full)));
    if (plainer) [full, failing] = [fewer, still];
  }
  const named = failing ?? [short];
  return {
    why: failing ? "jurors" : "together",
    entryIds: named.map((e) => entries[e]!.id),
    full: failing ? full.map((s) => seats[s]!.id) : [],
    apart: failing ? [] : keptFrom(table, short),
    wanted: wantedBy(table, named),
    possible: failing
      ? wantedBy(table, named) + spare(table, named, full)
      : named.reduce((sum, e) => sum + table.jurorsOf[e]!.length, 0),
  };
}

/** The pairs on account of which jurors who may judge an entry and have room do not get it. */
const keptFrom = (
  { seats, may, state, apart, load, cap, jurorsOf }: PanelTable,
  e: number,
): [string, string][] =>
  seats.flatMap(({ id }, s) =>
    may[e * seats.length + s] && state[e * seats.length + s] === absent && load[s]! < cap[s]!
      ? jurorsOf[e]!.filter((other) => apart[s * seats.length + other]).map(
          (other): [string, string] => [seats[other]!.id, id],
        )
      : [],
  );

const wantedBy = (table: PanelTable, entries: readonly number[]): number =>
  entries.reduce((sum, e) => sum + table.wanted[e]!, 0);

/** What is left when these entries have all they want of these full jurors and all others; negative: missing. */
const spare = (table: PanelTable, entries: readonly number[], full: readonly number[]): number => {
  const barred = new Set(full);
  return (
    full.reduce((sum, s) => sum + room(table, s), 0) +
    entries.reduce((sum, e) => sum + fixedOf(table, e) + othersFor(table, e, barred), 0) -
    wantedBy(table, entries)
  );
};

/** The jurors, all of them full, whom an entry could only get by others stepping aside. */
function fullDesksBehind(table: PanelTable, short: number): number[] {
  const { seats, entries, may, state } = table;
  const width = seats.length;
  const reached = new Set<number>();
  const seen = new Set([short]);
  for (const e of seen)
    for (let s = 0; s < width; s++) {
      if (!may[e * width + s] || state[e * width + s] !== absent || reached.has(s)) continue;
      if (table.load[s]! < table.cap[s]!) continue;
      reached.add(s);
      entries.forEach((_, other) => {
        const held = state[other * width + s]!;
        if (held !== absent && held !== fixedPair) seen.add(other);
      });
    }
  return [...reached].sort((a, b) => a - b);
}

/** The fewest entries that want more than these full jurors and all others can give; null if none do. */
function failingEntries(table: PanelTable, full: readonly number[]): number[] | null {
  const barred = new Set(full);
  const excess = table.entries
    .map((_, e) => ({
      e,
      over: table.wanted[e]! - fixedOf(table, e) - othersFor(table, e, barred),
    }))
    .filter(({ over }) => over > 0)
    .sort((one, other) => other.over - one.over || one.e - other.e);
  let left = full.reduce((sum, s) => sum + room(table, s), 0);
  for (const [at, { over }] of excess.entries()) {
    left -= over;
    if (left < 0)
      return excess
        .slice(0, at + 1)
        .map(({ e }) => e)
        .sort((a, b) => a - b);
  }
  return null;
}

const fixedOf = ({ seats, jurorsOf, state }: PanelTable, e: number): number =>
  jurorsOf[e]!.filter((s) => state[e * seats.length + s] === fixedPair).length;

/** How many jurors outside these may judge it, those with a fixed place on it left out. */
const othersFor = ({ seats, may, state }: PanelTable, e: number, without: ReadonlySet<number>) =>
  seats.filter(
    (_, s) =>
      !without.has(s) && may[e * seats.length + s] && state[e * seats.length + s] !== fixedPair,
  ).length;

/** What a juror can take besides what is fixed. */
const room = ({ seats, entries, state, cap }: PanelTable, s: number): number =>
  Math.max(0, cap[s]! - entries.filter((_, e) => state[e * seats.length + s] === fixedPair).length);
