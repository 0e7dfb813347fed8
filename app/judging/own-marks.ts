import type { Criterion } from "~/competitions/criteria";
import { stepsOf } from "./anchors";
import type { Scores } from "./ballot";

/** How one juror has used one criterion's scale so far. */
export interface OwnMarks {
  criterionId: string;
  count: number;
  low: number;
  high: number;
  mean: number;
  /** Scores from `from` to `to`, both included, in the order of the scale. */
  bins: { from: number; to: number; count: number }[];
}

/** A long scale is shown in so many parts. */
const parts = 10;

/**
 * A juror's own scores by criterion, for that juror's eyes alone: one who gives everything 80 to 84 sees it while there
 * is still time. Criteria without a score are left out.
 *
 * @param ballots one's own; an abstention has no scores.
 */
export function ownMarks(
  criteria: readonly Criterion[],
  ballots: readonly { scores: Scores }[],
): OwnMarks[] {
  return criteria.flatMap((criterion): OwnMarks[] => {
    const given = ballots.flatMap(({ scores }) => scores[criterion.id] ?? []);
    if (given.length === 0) return [];
    const bins = binsOf(criterion).map(({ from, to }) => ({
      ...{ from, to },
      count: given.filter((score) => score >= from && score <= to).length,
    }));
    return [
      {
        criterionId: criterion.id,
        count: given.length,
        low: Math.min(...given),
        high: Math.max(...given),
        mean: given.reduce((sum, score) => sum + score, 0) / given.length,
        bins,
      },
    ];
  });
}

function binsOf({ scale }: Criterion): { from: number; to: number }[] {
  const steps = stepsOf(scale);
  if (steps) return steps.map((step) => ({ from: step, to: step }));
  const { min, max, step } = scale;
  const all = (max - min) / step;
  const each = Math.ceil(all / parts);
  const count = Math.ceil(all / each);
  // The highest score stands in the last part: 0 to 9, 10 to 19, and 90 to 100.
  return Array.from({ length: count }, (_, at) => ({
    from: min + at * each * step,
    to: at === count - 1 ? max : min + ((at + 1) * each - 1) * step,
  }));
}
