import { shownNumber } from "~/entries/candidate-numbers";

/** Entries that as many jurors judge. */
export interface Coverage {
  jurors: number;
  entries: number;
  /** The candidate numbers, where they are fewer than named at once; else the first of them. */
  numbers: string[];
}

const named = 40;

/**
 * How many jurors the entries have, the fewest first: at the top stands what is short.
 *
 * @param entries candidate numbers that may be judged.
 * @param desks a candidate number for each desk an entry lies on.
 */
export function coverageOf(entries: readonly number[], desks: readonly number[]): Coverage[] {
  const jurors = new Map(entries.map((number) => [number, 0]));
  for (const number of desks) if (jurors.has(number)) jurors.set(number, jurors.get(number)! + 1);
  const groups = new Map<number, number[]>();
  for (const [number, count] of jurors) groups.set(count, [...(groups.get(count) ?? []), number]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([count, numbers]) => ({
      jurors: count,
      entries: numbers.length,
      numbers: numbers
        .sort((one, other) => one - other)
        .slice(0, named)
        .map(shownNumber),
    }));
}

/**
 * How many entries nobody judges, and how many have fewer jurors than most: than the number that the most
 * entries have, of two as common the higher.
 */
export function shortOf(coverage: readonly Coverage[]): { none: number; fewer: number } {
  const usual = coverage.reduce((most, one) => (one.entries >= most.entries ? one : most), {
    jurors: 0,
    entries: 0,
  }).jurors;
  const sum = (of: (jurors: number) => boolean) =>
    coverage.reduce((total, { jurors, entries }) => total + (of(jurors) ? entries : 0), 0);
  return { none: sum((jurors) => jurors === 0), fewer: sum((n) => n > 0 && n < usual) };
}
