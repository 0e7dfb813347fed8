import { groupsAmong, type Pair } from "../assignment-links";
import {
  absent,
  fixedPair,
  fits,
  openPair,
  newPair,
  put,
  take,
  type PanelTable,
} from "./panel-table";

/**
 * Joins a panel that falls into groups: one movable pair after another is given to a juror of another group,
 * while that makes the groups fewer. It costs at most a pair of balance for each. What only one juror judges
 * joins nothing, and is left.
 */
export function join(table: PanelTable): void {
  for (let groups = groupsAmong(pairsOf(table)); groups > 1; groups -= 1)
    if (!joinOnce(table, groups)) return;
}

/** Everybody who meets, or only those who meet in this way. */
export function pairsOf(
  { seats, entries, state }: PanelTable,
  which: (held: number) => boolean = () => true,
): Pair[] {
  return entries.flatMap((entry, e) =>
    seats.flatMap((seat, s) => {
      const held = state[e * seats.length + s]!;
      return held !== absent && which(held) ? [{ seatId: seat.id, entryId: entry.id }] : [];
    }),
  );
}

function joinOnce(table: PanelTable, groups: number): boolean {
  const { seats, entries, state, load, cap, jurorsOf } = table;
  const lightest = [...seats.keys()].sort((a, b) => load[a]! - load[b]! || a - b);
  for (const moving of [newPair, openPair])
    for (let e = 0; e < entries.length; e++) {
      if (jurorsOf[e]!.length < 2) continue;
      for (const from of [...jurorsOf[e]!]) {
        if (state[e * seats.length + from] !== moving) continue;
        for (const to of lightest) {
          if (load[to]! >= cap[to]! || !fits(table, e, to, from)) continue;
          take(table, e, from);
          put(table, e, to, newPair);
          if (groupsAmong(pairsOf(table)) < groups) return true;
          take(table, e, to);
          put(table, e, from, moving);
        }
      }
    }
  return false;
}

/** Pairs that a plan may move. */
export const movable = (held: number): boolean => held !== fixedPair;
