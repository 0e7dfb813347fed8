import type { Placed, Ranking } from "../ranking";
import { paretoFront } from "../scales/scales";
import type { TallyInput } from "../tally-input";
import type { Tally } from "../tally-output";
import type { WeighedTotal } from "./weighed-total";

/** Where an entry stands with one source: its figure on that panel's scale, its rank and how sure that is. */
export interface WithSource {
  rank: number;
  interval: readonly [number, number] | null;
  figure: number;
}

export interface SideLine {
  entry: string;
  place: number;
  /** By source; null where that panel did not judge it. */
  of: Record<string, WithSource | null>;
  /** The weighted mean of its percentiles; null where none is declared. */
  total: number | null;
  /** No other entry is as high with every source and higher with one. */
  front: boolean;
}

/** What each source says of the same entries. Nothing is summed but what the brief declares. */
export interface SideBySide {
  sources: { source: string; method: TallyInput["method"]; jurors: number; entries: number }[];
  /** What each weighs, in basis points; null where no total is declared. */
  weights: Record<string, number> | null;
  lines: SideLine[];
}

/** Of a ranking; null where all sit on one panel. */
export const sideBySide = (
  { beside }: Extract<Ranking, { ranked: true }>,
  places: readonly Placed[],
): SideBySide | null =>
  beside
    ? besideEachOther(
        beside.sources.map(({ source, input, tally }) => ({ source, tally, method: input.method })),
        beside.total,
        places,
      )
    : null;

/** @param places of the entries to be shown, in their order; the front is among all that were judged. */
export function besideEachOther(
  panels: readonly { source: string; method: TallyInput["method"]; tally: Tally }[],
  total: WeighedTotal | null,
  places: readonly Placed[],
): SideBySide {
  const standing = panels.map(({ source, tally }) => ({
    source,
    of: new Map(
      tally.entries.flatMap(({ entry, rank, interval, adjusted }) =>
        rank === null ? [] : [[entry, { rank, interval, figure: adjusted }] as const],
      ),
    ),
  }));
  const totals = new Map(total?.entries.map((one) => [one.entry, one.total]));
  const [first, second] = standing;
  const points = [...(first?.of ?? [])].flatMap(([entry, { rank }]) => {
    const other = second?.of.get(entry);
    return other ? [{ entry, x: -rank, y: -other.rank }] : [];
  });
  const front = new Set(paretoFront(points));
  return {
    sources: panels.map(({ source, method, tally }) => ({
      ...{ source, method },
      ...{ jurors: tally.jurors.length, entries: tally.entries.length },
    })),
    weights: total && total.weights,
    lines: places.map(({ entry, place }) => ({
      ...{ entry, place, total: totals.get(entry) ?? null, front: front.has(entry) },
      of: Object.fromEntries(standing.map(({ source, of }) => [source, of.get(entry) ?? null])),
    })),
  };
}
