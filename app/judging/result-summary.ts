import type { Localized } from "~/ui/localized";
import { shownMethod, type RankedLine, type ShownMethod } from "./opened-results";
import type { ResultContent, ResultRules, RevisedRules } from "./result-content";
import type { PairwiseTally } from "./tally-output";
import { countVotes, verdictCriterion, type VoteCount } from "./verdicts";

/** What a page shows of a result; the whole, with every score, is its package to download. */
export interface ResultSummary {
  method: ShownMethod;
  /** Of a round that screened: how the votes fell. */
  votes: VoteCount[] | null;
  /** null where nothing was scored. */
  scale: { min: number; max: number } | null;
  /** Of a round that compared. */
  pairwise: PairwiseTally | null;
  comparisons: number;
  jurors: number;
  entries: number;
  ballots: number;
  /** The best first. */
  lines: RankedLine[];
  ties: ResultRules["ties"];
  /** The primary criterion's name. */
  primary: Localized;
  chairVotes: string[][];
  awards: ResultRules["awards"];
  awardsReason: string | null;
  missing: number;
  unjudged: string[];
  missingReason: string | null;
  abstentions: number;
  notes: readonly string[];
  version: string;
  /** The version of the brief under which it was counted. */
  briefVersion: number;
  revised: RevisedRules | null;
  deliberations: NonNullable<ResultRules["deliberations"]>;
}

/**
 * @param awardedOnly the public reads of the places of those who won something, and of nobody else's.
 * @param standing the numbers whose award still stands; those of the signed result unless told.
 */
export function summaryOf(
  content: ResultContent,
  { awardedOnly = false, standing = null as readonly string[] | null } = {},
): ResultSummary {
  const { rules, results, scores = [], method, scale } = content;
  const screens = rules.method === "screen";
  const votes = screens ? votesIn(scores) : null;
  const awarded = new Set(standing ?? rules.awards.map(({ entry }) => entry));
  const figures = new Map(results.entries.map((one) => [one.entry, one]));
  const lines = rules.places
    .filter(({ entry }) => !awardedOnly || awarded.has(entry))
    .map(({ entry, place }) => {
      const { raw, adjusted, interval } = figures.get(entry)!;
      return { entry, place, raw, adjusted, interval };
    });
  const ballots = new Set(scores.map(({ juror, entry }) => `${juror} ${entry}`));
  return {
    method: shownMethod(rules.method, method),
    votes,
    scale: scale ?? null,
    pairwise: results.pairwise ?? null,
    comparisons: content.comparisons?.length ?? 0,
    jurors: results.jurors.length,
    entries: votes?.length ?? rules.places.length,
    ballots: ballots.size,
    lines,
    ties: awardedOnly
      ? rules.ties.filter(({ entries }) => entries.some((entry) => awarded.has(entry)))
      : rules.ties,
    primary: rules.criteria.find(({ id }) => id === rules.primaryCriterionId)?.name ?? { zh: "" },
    chairVotes: rules.chairVotes,
    awards: rules.awards,
    awardsReason: rules.awardsReason,
    missing: rules.missing.length,
    unjudged: rules.unjudged,
    missingReason: rules.missingReason,
    abstentions: rules.abstentions.length,
    notes: results.notes,
    version: results.version,
    briefVersion: rules.contest.version,
    deliberations: rules.deliberations ?? [],
    revised: rules.revised
      ? {
          ...rules.revised,
          places: rules.revised.places.filter(({ entry }) => !awardedOnly || awarded.has(entry)),
        }
      : null,
  };
}

const votesIn = (scores: NonNullable<ResultContent["scores"]>): VoteCount[] =>
  countVotes(
    scores.map(({ entry, value }) => ({
      entry: String(entry),
      scores: { [verdictCriterion.id]: value },
    })),
  );
