import { onScale, type Criterion } from "~/competitions/criteria";
import { commonScale } from "./common-scale";

/** Scores by criterion. A criterion that is absent is not judged yet; that is not a zero. */
export type Scores = Readonly<Record<string, number>>;

/** One juror's judgement of one entry, as far as it has come. */
export interface BallotState {
  scores: Scores;
  abstained: boolean;
  locked: boolean;
}

export type BallotProgress = "untouched" | "begun" | "complete" | "abstained" | "locked";

/** The criteria on a juror's ballot: what experts and enterprises judge. Both sit on the one panel. */
export const panelCriteria = (criteria: readonly Criterion[]): Criterion[] =>
  criteria.filter(({ source }) => source !== "public");

/** Criteria that still lack a score, in the brief's order. */
export const missingCriteria = (criteria: readonly Criterion[], scores: Scores): Criterion[] =>
  panelCriteria(criteria).filter(({ id }) => scores[id] === undefined);

/** Keys that name no criterion of the panel, and scores off its scale. */
export function strayScores(criteria: readonly Criterion[], scores: Scores): string[] {
  const known = new Map(panelCriteria(criteria).map((criterion) => [criterion.id, criterion]));
  return Object.entries(scores).flatMap(([id, score]) => {
    const criterion = known.get(id);
    return criterion && onScale(criterion.scale, score) ? [] : [id];
  });
}

export function progressOf(
  criteria: readonly Criterion[],
  ballot: BallotState | null,
): BallotProgress {
  if (!ballot) return "untouched";
  if (ballot.locked) return "locked";
  if (ballot.abstained) return "abstained";
  if (missingCriteria(criteria, ballot.scores).length === 0) return "complete";
  return Object.keys(ballot.scores).length > 0 ? "begun" : "untouched";
}

/**
 * The weighted total on the common scale, for the juror's own eyes: weights of the panel's criteria are
 * normalised to 1. Null while a criterion is missing.
 */
export function weightedTotal(criteria: readonly Criterion[], scores: Scores): number | null {
  const panel = panelCriteria(criteria);
  if (missingCriteria(criteria, scores).length > 0) return null;
  const scale = commonScale(panel);
  const weight = panel.reduce((sum, { weightBp }) => sum + weightBp, 0);
  const total = panel.reduce(
    (sum, criterion) => sum + scale.of(criterion, scores[criterion.id]!) * criterion.weightBp,
    0,
  );
  return total / weight;
}
