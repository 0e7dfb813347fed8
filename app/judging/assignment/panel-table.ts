import type { Pair } from "../assignment-links";

/** A juror as a plan knows one. */
export interface PlanSeat {
  id: string;
  /** The most entries this juror takes in the round; null for as many as it needs. */
  cap: number | null;
  /** The tracks this juror judges; none for all. */
  trackIds: readonly string[];
  /** What this juror knows best: technique, style, market. */
  expertise: readonly string[];
}

/** An entry as a plan knows one. */
export interface PlanEntry {
  id: string;
  trackId: string;
  /** Jurors wanted for it; null for everybody who may. */
  quota: number | null;
}

/** What a plan is made from. */
export interface PlanInput {
  /** Who can take new entries. */
  seats: readonly PlanSeat[];
  entries: readonly PlanEntry[];
  /** Pairs that must never meet. */
  conflicts: readonly Pair[];
  /** Two jurors who must not judge one entry together. */
  apart: readonly (readonly [string, string])[];
  /** Pairs that stand and stay: something is written, or their juror has left. */
  fixed: readonly Pair[];
  /** Pairs that stand and may be moved: on the desk, and untouched. */
  open: readonly Pair[];
}

/** How a juror and an entry stand to each other. */
export const absent = 0;
export const fixedPair = 1;
export const openPair = 2;
export const newPair = 3;

/** The panel in numbers: seats and entries by place, in the order of their ids. */
export interface PanelTable {
  readonly seats: readonly PlanSeat[];
  readonly entries: readonly PlanEntry[];
  /** entry × seats + seat: may they meet, and do they? */
  readonly may: Uint8Array;
  readonly state: Uint8Array;
  /** seat × seats + seat: must they not meet over an entry? */
  readonly apart: Uint8Array;
  readonly jurorsOf: number[][];
  readonly load: Int32Array;
  readonly cap: Float64Array;
  readonly wanted: Int32Array;
}

/** Puts the input into numbers. Jurors who have left keep a place, so that what they judged is counted. */
export function panelTable(input: PlanInput): PanelTable {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
  const known = new Set(input.seats.map(({ id }) => id));
  const gone = [...new Set(input.fixed.map(({ seatId }) => seatId))]
    .filter((id) => !known.has(id))
    .map((id): PlanSeat => ({ id, cap: 0, trackIds: [], expertise: [] }));
  const seats = byId([...input.seats, ...gone]);
  const entries = byId(input.entries);
  const seatAt = new Map(seats.map(({ id }, at) => [id, at]));
  const entryAt = new Map(entries.map(({ id }, at) => [id, at]));
  const width = seats.length;
  const may = new Uint8Array(entries.length * width);
  entries.forEach(({ trackId }, e) =>
    seats.forEach(({ id, trackIds }, s) => {
      const sits = known.has(id) && (trackIds.length === 0 || trackIds.includes(trackId));
      may[e * width + s] = Number(sits);
    }),
  );
  const apart = new Uint8Array(width * width);
  for (const [one, other] of input.apart) {
    const [a, b] = [seatAt.get(one), seatAt.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    apart[a * width + b] = apart[b * width + a] = 1;
  }
  const table: PanelTable = {
    ...{ seats, entries, may, apart },
    state: new Uint8Array(entries.length * width),
    jurorsOf: entries.map(() => []),
    load: new Int32Array(width),
    cap: Float64Array.from(seats, ({ cap }) => cap ?? Infinity),
    wanted: new Int32Array(entries.length),
  };
  const places = (pairs: readonly Pair[]) =>
    pairs
      .map(({ seatId, entryId }) => [entryAt.get(entryId), seatAt.get(seatId)] as const)
      .filter((pair): pair is readonly [number, number] => !pair.includes(undefined))
      .sort(([e1, s1], [e2, s2]) => e1 - e2 || s1 - s2);
  for (const { seatId, entryId } of input.conflicts) {
    const [e, s] = [entryAt.get(entryId), seatAt.get(seatId)];
    if (e !== undefined && s !== undefined) may[e * width + s] = 0;
  }
  for (const [e, s] of places(input.fixed)) put(table, e, s, fixedPair);
  entries.forEach(({ quota }, e) => {
    const could = seats.filter((_, s) => may[e * width + s] && !table.state[e * width + s]).length;
    table.wanted[e] = quota ?? table.jurorsOf[e]!.length + could;
  });
  // What may not be any more, or is more than is wanted, comes off the desk again.
  for (const [e, s] of places(input.open))
    if (table.jurorsOf[e]!.length < table.wanted[e]! && mayTake(table, e, s))
      put(table, e, s, openPair);
  return table;
}

export function put(
  { state, jurorsOf, load, seats }: PanelTable,
  e: number,
  s: number,
  as: number,
) {
  state[e * seats.length + s] = as;
  jurorsOf[e]!.push(s);
  load[s]!++;
}

export function take({ state, jurorsOf, load, seats }: PanelTable, e: number, s: number): void {
  state[e * seats.length + s] = absent;
  jurorsOf[e]!.splice(jurorsOf[e]!.indexOf(s), 1);
  load[s]!--;
}

/** May this juror judge this entry beside those it has, one of whom may be leaving it? */
export function fits(table: PanelTable, e: number, s: number, leaving = -1): boolean {
  const { seats, may, state, apart, jurorsOf } = table;
  const width = seats.length;
  if (!may[e * width + s] || state[e * width + s] !== absent) return false;
  return jurorsOf[e]!.every((other) => other === leaving || !apart[s * width + other]);
}

/** The same, with room on the juror's desk. */
export const mayTake = (table: PanelTable, e: number, s: number): boolean =>
  table.load[s]! < table.cap[s]! && fits(table, e, s);
