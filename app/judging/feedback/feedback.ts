import type { SeatSource } from "~/competitions/panels";
import type { Localized } from "~/ui/localized";
import { ballotsIn, type ResultContent } from "../result-content";

/** How one entry was judged, for those who made it: means and counts alone, so that no juror stands behind a figure. */
export interface Feedback {
  ballots: number;
  /** Among how many, and between which places it stands as surely as the judging can tell. */
  entries: number;
  band: readonly [number, number];
  /** Where marks were given: means by criterion, and the total. */
  marked: Marked | null;
  /** What the other sources of judgement gave, where each has a panel. */
  others: Marked[];
  /** The weighted mean of its percentiles, where the brief declares that; null where it has none. */
  weighed: number | null;
  /** Where works were compared two by two: how often it was the better one, of how many times. */
  compared: { won: number; tied: number; lost: number } | null;
}

export interface Marked {
  /** Whose judgement it is; null where all sat on one panel. */
  source: SeatSource | null;
  ballots: number;
  /** Between which places of its own panel it stands. */
  band: readonly [number, number] | null;
  scale: { min: number; max: number };
  criteria: { id: string; name: Localized; weightBp: number; mean: number }[];
  total: number;
}

/**
 * What a signed result says of one entry; null where no ballot that counted judged it. Scores are on the
 * contest's common scale, as they were ranked.
 *
 * @param entry its candidate number, as the result writes it.
 */
export function feedbackOf(content: ResultContent, entry: string): Feedback | null {
  const { rules, results } = content;
  const ballots = ballotsIn(content).filter((one) => one.entry === entry).length;
  const tallied = results.entries.find((one) => one.entry === entry);
  const placed = rules.places.find((one) => one.entry === entry);
  if (ballots === 0 || !tallied || !placed) return null;
  const { place } = placed;
  const weighed = content.total?.entries.find((one) => one.entry === entry)?.total ?? null;
  // A total over sources has no interval of its own.
  const [low, high] = (weighed === null && tallied.interval) || [place, place];
  return {
    ballots,
    entries: rules.places.length,
    // A place that ties were broken for may lie beside what the figures alone would say.
    band: [Math.min(low, place), Math.max(high, place)],
    marked: markedIn(content, content.source, rules, entry),
    others: Object.entries(content.sources ?? {}).flatMap(
      ([source, other]) => markedIn(other, source, rules, entry) ?? [],
    ),
    weighed,
    compared: comparedIn(content, entry),
  };
}

function markedIn(
  { scores = [], scale, results }: Pick<ResultContent, "scores" | "scale" | "results">,
  of: string | undefined,
  rules: ResultContent["rules"],
  entry: string,
): Marked | null {
  const own = scores.filter((score) => score.entry === entry);
  const tallied = results.entries.find((one) => one.entry === entry);
  if (own.length === 0 || !scale || !tallied) return null;
  const criteria = rules.criteria
    .filter(({ source }) => source === of)
    .map(({ id, name, weightBp }) => ({
      ...{ id, name, weightBp },
      mean: mean(own.filter(({ criterion }) => criterion === id).map(({ value }) => value)),
    }));
  return {
    ...{ source: (of ?? null) as SeatSource | null, band: tallied.interval },
    ballots: new Set(own.map(({ juror }) => juror)).size,
    scale: { min: scale.min, max: scale.max },
    ...{ criteria, total: tallied.raw },
  };
}

function comparedIn({ comparisons = [] }: ResultContent, entry: string) {
  const own = comparisons.filter(({ left, right }) => left === entry || right === entry);
  if (own.length === 0) return null;
  const tied = own.filter(({ winner }) => winner === "tie").length;
  const won = own.filter(
    ({ left, winner }) => winner === (left === entry ? "left" : "right"),
  ).length;
  return { won, tied, lost: own.length - tied - won };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
