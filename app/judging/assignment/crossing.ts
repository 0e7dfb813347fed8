import type { Lots } from "./lots";
import { fits, newPair, put, take, type PanelTable } from "./panel-table";

/** How often, for each pair drawn just now, an exchange is tried. */
const TRIES = 60;
/** An expertise that an entry lacks weighs more than any crossing of jurors. */
const LACKING = 1_000;

/**
 * Exchanges jurors between entries, which changes no load and no quota, while that spreads them better: each
 * field of expertise on every entry first, then every two jurors meeting over equally many entries. The sum of
 * the squares of those meetings is what a nearly balanced design makes least ((M,S)-optimality: Eccleston &
 * Hedayat, Ann. Statist. 2(6), 1974), and with it the total effective resistance, that is the variance of
 * every difference between two entries once severity is taken out.
 */
export function cross(table: PanelTable, lots: Lots): void {
  const { entries, jurorsOf, state, seats } = table;
  const width = seats.length;
  const drawn = entries.flatMap((_, e) =>
    jurorsOf[e]!.filter((s) => state[e * width + s] === newPair).map((seat) => ({
      entry: e,
      seat,
    })),
  );
  if (drawn.length < 2) return;
  const cost = costs(table);
  for (let turn = drawn.length * TRIES; turn > 0; turn--) {
    const one = drawn[lots(drawn.length)]!;
    const other = drawn[lots(drawn.length)]!;
    const [a, b] = [one.seat, other.seat];
    if (one.entry === other.entry || a === b) continue;
    if (!fits(table, one.entry, b, a) || !fits(table, other.entry, a, b)) continue;
    const change = cost.replace(one.entry, a, b) + cost.replace(other.entry, b, a);
    if (change > 0) {
      cost.replace(other.entry, a, b);
      cost.replace(one.entry, b, a);
      continue;
    }
    [one.seat, other.seat] = [b, a];
  }
}

function costs(table: PanelTable) {
  const { seats, jurorsOf } = table;
  const width = seats.length;
  const fields = [...new Set(seats.flatMap(({ expertise }) => expertise))].sort();
  const knows = seats.map(({ expertise }) => fields.map((field) => expertise.includes(field)));
  const meetings = new Int32Array(width * width);
  for (const jurors of jurorsOf)
    for (const a of jurors) for (const b of jurors) if (a !== b) meetings[a * width + b]!++;
  const lacking = (e: number) =>
    fields.filter((_, field) => !jurorsOf[e]!.some((s) => knows[s]![field])).length;
  const meet = (a: number, b: number, by: 1 | -1): number => {
    const before = meetings[a * width + b]!;
    meetings[a * width + b] = meetings[b * width + a] = before + by;
    return (before + by) ** 2 - before ** 2;
  };
  return {
    /** Puts one juror in the place of another, and says what that costs. */
    replace(e: number, from: number, to: number): number {
      const before = fields.length === 0 ? 0 : lacking(e);
      take(table, e, from);
      let change = 0;
      for (const juror of jurorsOf[e]!) change += meet(from, juror, -1) + meet(to, juror, 1);
      put(table, e, to, newPair);
      return fields.length === 0 ? change : change + LACKING * (lacking(e) - before);
    },
  };
}

/** The entries on which a field of expertise that the panel has is missing. */
export function withoutExpertise({ seats, entries, jurorsOf }: PanelTable): string[] {
  const fields = [...new Set(seats.flatMap(({ expertise }) => expertise))];
  return entries
    .filter((_, e) =>
      fields.some((field) => !jurorsOf[e]!.some((s) => seats[s]!.expertise.includes(field))),
    )
    .map(({ id }) => id);
}
