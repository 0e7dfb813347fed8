import type { Localized } from "~/ui/localized";
import { rankedLines, shownMethod, type RankedLine, type ShownMethod } from "./opened-results";
import {
  ballotsIn,
  type ResultContent,
  type ResultRules,
  type RevisedRules,
} from "./result-content";
import { besideEachOther, type SideBySide } from "./sources/side-by-side";
import type { PairwiseTally } from "./tally-output";
import { countVotes, verdictCriterion, type VoteCount } from "./verdicts";

/** What a page shows of a result; the whole, with every score, is its package to download. */
export interface ResultSummary {
  method: ShownMethod;
  /** Where each source of judgement has a panel: what each says, side by side. */
  sources: SideBySide | null;
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
  const places = rules.places.filter(({ entry }) => !awardedOnly || awarded.has(entry));
  const lines = rankedLines(places, results, content.total);
  const others = Object.values(content.sources ?? {}).map((one) => one.results.jurors.length);
  return {
    method: shownMethod(rules.method, method, rules.panels),
    sources: sourcesOf(content, places),
    votes,
    // A total of percentiles is on no panel's scale.
    scale: rules.panels === "weighed" ? null : (scale ?? null),
    pairwise: results.pairwise ?? null,
    comparisons: content.comparisons?.length ?? 0,
    jurors: others.reduce((sum, count) => sum + count, results.jurors.length),
    entries: votes?.length ?? rules.places.length,
    ballots: scores.length === 0 ? 0 : ballotsIn(content).length,
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

/** The panels of a package side by side; null where all sat on one. */
const sourcesOf = (
  { source, results, method, sources, total }: ResultContent,
  places: ResultRules["places"],
): SideBySide | null =>
  source && sources
    ? besideEachOther(
        [
          { source, method, tally: results },
          ...Object.entries(sources).map(([name, other]) => ({
            ...{ source: name, method: other.method, tally: other.results },
          })),
        ],
        total ?? null,
        places,
      )
    : null;

const votesIn = (scores: NonNullable<ResultContent["scores"]>): VoteCount[] =>
  countVotes(
    scores.map(({ entry, value }) => ({
      entry: String(entry),
      scores: { [verdictCriterion.id]: value },
    })),
  );
