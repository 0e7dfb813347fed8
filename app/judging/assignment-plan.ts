import { below, xoshiro128 } from "~/entries/candidate-numbers";
import { joinGroups, type Pair } from "./assignment-links";

/** What a plan is made from. */
export interface PlanInput {
  /** Who can take new entries. */
  seats: readonly string[];
  entries: readonly string[];
  /** Pairs that must never meet. */
  conflicts: readonly Pair[];
  /** Pairs that stand already and stay, also those of jurors who have left. */
  standing: readonly Pair[];
  /** Jurors for each entry; null for everybody who may. */
  quota: number | null;
  /** From which lots are drawn, recorded with the plan: 32 hexadecimal letters, not all 0. */
  seed: string;
}

export interface Plan {
  /** New pairs, besides those that stand. */
  pairs: Pair[];
  /** Entries that cannot reach their quota, with how many jurors they have. */
  short: { entryId: string; jurors: number }[];
}

/**
 * Who judges what. Each entry gets its quota of jurors without a conflict: the least loaded first, among those
 * whoever has met the entry's other jurors least, so that every juror is compared with many; then by lot. A
 * panel that would fall into groups is joined afterwards, for across groups nothing can be ranked. The same
 * input and seed give the same plan, in whatever order the input comes.
 */
export function planAssignments(input: PlanInput): Plan {
  const seats = [...input.seats].sort();
  const next = generatorOf(input.seed);
  const barred = new Set(input.conflicts.map(keyOf));
  const jurorsOf = groupBy(input.standing);
  const load = new Map(seats.map((seatId) => [seatId, 0]));
  for (const { seatId } of input.standing)
    if (load.has(seatId)) load.set(seatId, load.get(seatId)! + 1);
  const met = new Map<string, number>();

  const plan: Plan = { pairs: [], short: [] };
  for (const entryId of shuffled([...input.entries].sort(), next)) {
    const jurors = jurorsOf.get(entryId) ?? [];
    const wanted = input.quota ?? Infinity;
    while (jurors.length < wanted) {
      const free = seats.filter(
        (seatId) => !jurors.includes(seatId) && !barred.has(keyOf({ seatId, entryId })),
      );
      if (free.length === 0) break;
      const meetings = (seatId: string) =>
        jurors.reduce((sum, other) => sum + (met.get(meetingOf(seatId, other)) ?? 0), 0);
      const seatId = drawn(
        least(
          least(free, (one) => load.get(one)!),
          meetings,
        ),
        next,
      );
      for (const other of jurors) {
        const meeting = meetingOf(seatId, other);
        met.set(meeting, (met.get(meeting) ?? 0) + 1);
      }
      jurors.push(seatId);
      load.set(seatId, load.get(seatId)! + 1);
      plan.pairs.push({ seatId, entryId });
    }
    if (jurors.length < (input.quota ?? 1)) plan.short.push({ entryId, jurors: jurors.length });
  }
  return { ...plan, pairs: joinGroups(plan.pairs, { ...input, seats, barred }) };
}

const keyOf = ({ seatId, entryId }: Pair) => `${seatId} ${entryId}`;
const meetingOf = (one: string, other: string) =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

function groupBy(pairs: readonly Pair[]): Map<string, string[]> {
  const jurorsOf = new Map<string, string[]>();
  for (const { seatId, entryId } of [...pairs].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    jurorsOf.set(entryId, [...(jurorsOf.get(entryId) ?? []), seatId]);
  return jurorsOf;
}

/** Those for whom the cost is lowest. */
function least(seats: readonly string[], cost: (seatId: string) => number): string[] {
  const lowest = Math.min(...seats.map(cost));
  return seats.filter((seatId) => cost(seatId) === lowest);
}

type Generator = () => number;

const drawn = (seats: readonly string[], next: Generator): string =>
  seats[seats.length === 1 ? 0 : below(seats.length, next)]!;

/** Fisher–Yates (Knuth, TAOCP 2, 3.4.2 P). */
function shuffled(ids: string[], next: Generator): string[] {
  for (let last = ids.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1, next);
    [ids[last], ids[chosen]] = [ids[chosen]!, ids[last]!];
  }
  return ids;
}

function generatorOf(seed: string): Generator {
  if (!/^[0-9a-f]{32}$/.test(seed) || /^0+$/.test(seed))
    throw new RangeError("The seed has 32 hexadecimal letters, not all 0.");
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16);
  return xoshiro128([word(0), word(1), word(2), word(3)]);
}
