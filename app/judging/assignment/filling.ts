import { shuffle, type Lots } from "./lots";
import { fits, mayTake, newPair, openPair, put, take, type PanelTable } from "./panel-table";

/**
 * Gives every entry the jurors it wants, the least loaded first and then by lot. Where nobody is free, others
 * step aside along an augmenting path (Kuhn 1955; Ford & Fulkerson 1956), so that an entry goes short only
 * where no assignment at all could serve it.
 */
export function fill(table: PanelTable, lots: Lots): void {
  for (const e of shuffle([...table.entries.keys()], lots)) {
    while (table.jurorsOf[e]!.length < table.wanted[e]!) {
      const free = leastLoaded(table, e);
      if (free.length > 0) put(table, e, free[lots(free.length)]!, newPair);
      else if (!makeRoom(table, e)) break;
    }
  }
}

function leastLoaded(table: PanelTable, e: number): number[] {
  let [lowest, chosen] = [Infinity, [] as number[]];
  table.seats.forEach((_, s) => {
    const load = table.load[s]!;
    if (load > lowest || !mayTake(table, e, s)) return;
    if (load < lowest) [lowest, chosen] = [load, []];
    chosen.push(s);
  });
  return chosen;
}

/** Somebody with room takes over from somebody without, through as many entries as it needs. */
function makeRoom(table: PanelTable, e: number): boolean {
  const path = pathFrom(
    table,
    table.seats.flatMap((_, s) => (fits(table, e, s) ? [s] : [])),
    (s) => table.load[s]! < table.cap[s]!,
    e,
  );
  if (!path) return false;
  walk(table, path);
  put(table, e, path[0]!.seat, newPair);
  return true;
}

/**
 * Evens the loads: whoever has two more than another hands an untouched entry on, directly or through others.
 * Where no such chain is left, no assignment is more even (Harvey, Ladner, Lovász & Tamir, J. Algorithms 59,
 * 2006).
 */
export function level(table: PanelTable): void {
  for (;;) {
    const heavy = [...table.seats.keys()].sort((a, b) => table.load[b]! - table.load[a]! || a - b);
    const path = heavy.reduce<Step[] | null>((found, from) => {
      if (found) return found;
      const goal = table.load[from]! - 2;
      return pathFrom(
        table,
        [from],
        (s) => table.load[s]! <= goal && table.load[s]! < table.cap[s]!,
      );
    }, null);
    if (!path) return;
    walk(table, path);
  }
}

/** A juror on the way, and the entry that is handed on to the next. */
interface Step {
  seat: number;
  entry: number;
}

/** The shortest chain of hand-overs from one of these jurors to one who is the goal; the goal comes last. */
function pathFrom(
  table: PanelTable,
  starts: readonly number[],
  isGoal: (seat: number) => boolean,
  without = -1,
): Step[] | null {
  const { seats, entries, state } = table;
  const width = seats.length;
  const before = new Map<number, Step | null>(starts.map((seat) => [seat, null]));
  const passed = new Uint8Array(entries.length);
  if (without >= 0) passed[without] = 1;
  const queue = [...starts];
  for (const from of queue) {
    if (isGoal(from)) return traced(before, from);
    // What was drawn just now moves before what lies on a desk already.
    for (const moving of [newPair, openPair]) {
      for (let e = 0; e < entries.length; e++) {
        if (passed[e] || state[e * width + from] !== moving) continue;
        for (let to = 0; to < width; to++) {
          if (before.has(to) || !fits(table, e, to, from)) continue;
          passed[e] = 1;
          before.set(to, { seat: from, entry: e });
          queue.push(to);
        }
      }
    }
  }
  return null;
}

function traced(before: Map<number, Step | null>, goal: number): Step[] {
  const path: Step[] = [{ seat: goal, entry: -1 }];
  for (let step = before.get(goal)!; step; step = before.get(step.seat)!) path.unshift(step);
  return path;
}

function walk(table: PanelTable, path: readonly Step[]): void {
  for (let at = path.length - 2; at >= 0; at--) {
    const { seat, entry } = path[at]!;
    take(table, entry, seat);
    put(table, entry, path[at + 1]!.seat, newPair);
  }
}
