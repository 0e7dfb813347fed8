import type { Criterion } from "~/competitions/criteria";
import { tally } from "../tally";
import type { TallyInput } from "../tally-input";

/** An entry on one criterion alone: its estimate and its place there, with the interval of that place. */
export interface OnScale {
  value: number;
  place: number;
  interval: readonly [number, number] | null;
}

/** One criterion as a scale of its own: whose judgement it is, and where each entry stands on it. */
export interface Scale {
  id: string;
  name: Criterion["name"];
  /** Whose panel judged it; null where all sit on one. */
  source: Criterion["source"] | null;
  of: Record<string, OnScale>;
}

/**
 * Each criterion tallied by itself, by the method of the whole: what a weighted total would hide. Nothing is summed.
 *
 * @param input of a round that scored and was ranked: connected, on one scale.
 */
export function scalesOf(
  input: TallyInput,
  criteria: readonly Pick<Criterion, "id" | "name">[],
  source: Scale["source"],
): Scale[] {
  return criteria.map(({ id, name }) => {
    const scores = (input.scores ?? []).filter(({ criterion }) => criterion === id);
    const { entries } = tally({ ...input, scores, weights: undefined });
    const of = Object.fromEntries(
      entries.map(({ entry, adjusted, rank, interval }) => [
        entry,
        { value: adjusted, place: rank!, interval },
      ]),
    );
    return { id, name, source, of };
  });
}

export interface Point {
  entry: string;
  x: number;
  y: number;
}

/**
 * The Pareto front: the entries that no other beats on both, that is, is as good on both and better on one. Equal
 * entries are both on it. Larger is better.
 */
export function paretoFront(points: readonly Point[]): string[] {
  const sorted = [...points].sort((a, b) => b.x - a.x || b.y - a.y);
  const front: string[] = [];
  // The best y among those with a greater x; and among those with this x.
  let [beyond, here, at] = [-Infinity, -Infinity, Number.NaN];
  for (const { entry, x, y } of sorted) {
    if (x !== at) [beyond, here, at] = [Math.max(beyond, here), y, x];
    if (y > beyond && y === here) front.push(entry);
  }
  return front;
}
