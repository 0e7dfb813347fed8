import type { Brief } from "~/competitions/brief";
import { changedCounting } from "~/competitions/counting-rules";
import type { Round } from "~/competitions/rounds";
import { rankRound, type CountedComparison } from "./comparing/rank-comparisons";
import type { CountedBallot, Placed } from "./ranking";
import type { RevisedRules } from "./result-content";
import { rulesOfRound } from "./round-rules";

/** The version that bound when a round's judging opened, and what has been published since. */
export interface CountedBefore {
  version: number;
  brief: Brief;
  later: { version: number; publishedAt: string; reason: string }[];
}

/**
 * What a change of the counting rules (权重、计分方法、同分处理) after judging opened has moved: the same ballots ranked by
 * the rules before it, beside the places now; null where none was changed. What a method does not read, a change of
 * it does not touch, and the two rankings then agree.
 *
 * @param places as the rules in force give them.
 */
export function revisedRules(
  before: CountedBefore,
  now: { version: number; brief: Brief },
  round: Round,
  panel: {
    counted: readonly CountedBallot[];
    comparisons: readonly CountedComparison[];
  },
  chairVotes: readonly (readonly string[])[],
  places: readonly Placed[],
): RevisedRules | null {
  const parts = changedCounting(before.brief, now.brief);
  if (parts.length === 0) return null;
  const rules = rulesOfRound(before.brief, round);
  const votes = rules.tieBreaks.includes("chair-vote") ? chairVotes : [];
  const ranking = rankRound(rules, panel, votes);
  const was = new Map(
    ranking.ranked ? ranking.places.map(({ entry, place }) => [entry, place]) : [],
  );
  const weightNow = new Map(now.brief.criteria.map(({ id, weightBp }) => [id, weightBp]));
  return {
    from: before.version,
    to: now.version,
    changes: before.later,
    parts,
    was: {
      method: ranking.ranked ? ranking.input.method : null,
      estimator: before.brief.estimator,
      tieBreaks: [...before.brief.tieBreaks],
      primaryCriterionId: before.brief.primaryCriterionId,
    },
    weights: before.brief.criteria.map(({ id, name, weightBp }) => ({
      ...{ id, name, was: weightBp, is: weightNow.get(id)! },
    })),
    places: places.map(({ entry, place }) => ({ entry, was: was.get(entry) ?? null, is: place })),
  };
}
