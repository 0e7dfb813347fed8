import { below, xoshiro128 } from "~/entries/candidate-numbers";
import { fitBradleyTerry } from "../statistics/bradley-terry";
import { tabulateComparisons } from "../statistics/comparison-table";
import { componentsOf } from "../statistics/connectivity";

export const winners = ["left", "right", "tie"] as const;
export type Winner = (typeof winners)[number];

/** One juror's answer; left and right are that juror's assignments. */
export interface Compared {
  left: string;
  right: string;
  winner: Winner;
}

/** link: joins groups that nothing compares yet; near: alike in strength so far; random: drawn blindly. */
export type PairReason = "link" | "near" | "random";

export interface Pair {
  left: string;
  right: string;
  reason: PairReason;
}

/** Comparative judgement is relied on from about this many comparisons an entry. */
export const comparisonsWanted = 10;
/** One pair in so many is drawn blindly, so that an early mistake is found out. */
const RANDOM_SHARE = 5;
/** Holds the strengths of a few comparisons together; they only choose the next pair. */
const RIDGE = 0.5;

/**
 * The pair to be compared next, by one juror's own answers alone: what others answered must not show in it. First
 * pairs that join what is not joined, so the graph is connected after n − 1; then mostly pairs near in strength, where
 * an answer says most, and a share at random. No pair comes twice. Which one stands on the left is drawn.
 *
 * @param desks the juror's assignments; whatever the juror is in conflict with is not among them.
 * @param seed 32 hexadecimal letters, not all 0: the same seed and answers give the same pair.
 * @returns null once every pair was compared, or there are not two.
 */
export function nextPair(
  desks: readonly string[],
  answers: readonly Compared[],
  seed: string,
): Pair | null {
  const ids = [...desks].sort();
  const place = new Map(ids.map((id, at) => [id, at]));
  const own = answers.filter(({ left, right }) => place.has(left) && place.has(right));
  const done = new Set(own.map(({ left, right }) => keyOf(left, right)));
  const open = ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other) => (done.has(keyOf(one, other)) ? [] : [{ one, other }])),
  );
  if (open.length === 0) return null;
  const draw = generatorOf(seed);
  const counts = countsOf(ids, own);
  const seen = ({ one, other }: { one: string; other: string }) =>
    counts.get(one)! + counts.get(other)!;
  const groups = groupsOf(ids, own);
  const linking = open.filter(({ one, other }) => groups.get(one) !== groups.get(other));
  if (linking.length > 0) return placed(leastOf(linking, seen, draw), "link", draw);
  if (below(RANDOM_SHARE, draw) === 0)
    return placed(open[below(open.length, draw)]!, "random", draw);
  const strength = strengthsOf(ids, own);
  const mean = (2 * own.length) / ids.length;
  const cost = (pair: { one: string; other: string }) =>
    Math.abs(strength(pair.one) - strength(pair.other)) + seen(pair) / (2 * Math.max(1, mean));
  return placed(leastOf(open, cost, draw), "near", draw);
}

/** How many comparisons of one juror make, with the others' share, about ten for each entry; all pairs at most. */
export function wantedOf(desks: number, jurors: number): number {
  const share = Math.ceil((comparisonsWanted * desks) / (2 * Math.max(1, jurors)));
  return Math.min((desks * (desks - 1)) / 2, Math.max(desks - 1, share));
}

/** Whether this juror's answers join all of the desks: before that they say nothing of some entry. */
export function isJoined(desks: readonly string[], answers: readonly Compared[]): boolean {
  const groups = groupsOf(
    desks,
    answers.filter(({ left, right }) => desks.includes(left) && desks.includes(right)),
  );
  return new Set(groups.values()).size <= 1;
}

const keyOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

function placed(
  { one, other }: { one: string; other: string },
  reason: PairReason,
  draw: Draw,
): Pair {
  return below(2, draw) === 0
    ? { left: one, right: other, reason }
    : { left: other, right: one, reason };
}

/** One of those that cost least, drawn among equals. */
function leastOf<Item>(items: readonly Item[], cost: (item: Item) => number, draw: Draw): Item {
  const costs = items.map(cost);
  const least = Math.min(...costs);
  const equal = items.filter((_, at) => costs[at]! <= least + 1e-9);
  return equal[below(equal.length, draw)]!;
}

function countsOf(ids: readonly string[], answers: readonly Compared[]): Map<string, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const { left, right } of answers)
    for (const id of [left, right]) counts.set(id, counts.get(id)! + 1);
  return counts;
}

function groupsOf(ids: readonly string[], answers: readonly Compared[]): Map<string, number> {
  const place = new Map(ids.map((id, at) => [id, at]));
  const groups = componentsOf(
    ids.length,
    answers.map(({ left }) => place.get(left)!),
    answers.map(({ right }) => place.get(right)!),
  );
  return new Map(ids.map((id, at) => [id, groups[at]!]));
}

/** Log-strengths so far; all equal while nobody has won. */
function strengthsOf(ids: readonly string[], answers: readonly Compared[]): (id: string) => number {
  const table = tabulateComparisons(answers.map((answer) => ({ juror: "own", ...answer })));
  const wins = table.unordered.some(({ firstWins, secondWins }) => firstWins + secondWins > 0);
  const component = new Int32Array(table.entries.length);
  const fit = wins
    ? fitBradleyTerry(table.unordered, { orderEffect: false, ridge: RIDGE, component })
    : null;
  const place = new Map(table.entries.map((id, at) => [id, at]));
  return (id) => fit?.abilities[place.get(id)!] ?? 0;
}

type Draw = () => number;

function generatorOf(seed: string): Draw {
  if (!/^[0-9a-f]{32}$/.test(seed) || /^0+$/.test(seed))
    throw new RangeError("The seed has 32 hexadecimal letters, not all 0.");
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16);
  return xoshiro128([word(0), word(1), word(2), word(3)]);
}
