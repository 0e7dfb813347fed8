import type { Localized } from "~/ui/localized";
import type { ResultContent } from "../result-content";

/** How one entry was judged, for those who made it: means alone, so that no juror stands behind a figure. */
export interface Feedback {
  ballots: number;
  scale: { min: number; max: number };
  criteria: { id: string; name: Localized; weightBp: number; mean: number }[];
  total: number;
  /** Among how many, and between which places it stands as surely as the judging can tell. */
  entries: number;
  band: readonly [number, number];
}

/**
 * What a signed result says of one entry; null where no ballot that counted judged it. Scores are on the
 * contest's common scale, as they were ranked.
 *
 * @param entry its candidate number, as the result writes it.
 */
export function feedbackOf(
  { scores = [], scale, rules, results }: ResultContent,
  entry: string,
): Feedback | null {
  const own = scores.filter((score) => score.entry === entry);
  const tallied = results.entries.find((one) => one.entry === entry);
  const placed = rules.places.find((one) => one.entry === entry);
  if (own.length === 0 || !tallied || !placed || !scale) return null;
  const { place } = placed;
  const [low, high] = tallied.interval ?? [place, place];
  return {
    ballots: new Set(own.map(({ juror }) => juror)).size,
    scale: { min: scale.min, max: scale.max },
    criteria: rules.criteria.map(({ id, name, weightBp }) => ({
      ...{ id, name, weightBp },
      mean: mean(own.filter(({ criterion }) => criterion === id).map(({ value }) => value)),
    })),
    total: tallied.raw,
    entries: rules.places.length,
    // A place that ties were broken for may lie beside what the figures alone would say.
    band: [Math.min(low, place), Math.max(high, place)],
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
