import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import type { Prize } from "~/competitions/brief";
import type { TieBreak } from "~/competitions/tie-breaks";
import { mayManage } from "~/competitions/permissions";
import { roundAfter, roundNamed } from "~/competitions/rounds";
import { hasJudged } from "~/competitions/phases";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { localizedFrom } from "~/people/organisations.server";
import type { Locale, Localized } from "~/ui/localized";
import { panelBallots } from "./counted-ballots.server";
import { commendedIn, type Commended } from "./commendations/commendation-queries.server";
import {
  deliberationsOf,
  type RoundDeliberation,
} from "./deliberation/deliberations-of-round.server";
import { openMatters, type OpenMatters } from "./open-matters.server";
import { openedResults, type OpenedResults } from "./opened-results";
import { resultContentSchema, type ResultContent } from "./result-content";
import type { RevisedRules } from "./result-content";
import { revisedOf } from "./revised-of.server";
import { summaryOf, type ResultSummary } from "./result-summary";
import { maySeeResults } from "./results-permissions";
import {
  progressOfRound,
  proposalOf,
  type ProposalState,
  type SeatProgress,
} from "./proposal-state.server";
import { publishedResult } from "./results.server";
import { rulesOfRound } from "./round-rules";
import { honours, type Honour } from "./honours.server";

/** An announced result, as everybody may read it. */
export interface PublishedPage {
  state: "published";
  slug: string;
  title: Localized;
  hostName: Localized;
  announcedAt: string;
  digest: string;
  summary: ResultSummary;
  honours: Honour[];
  commended: Commended[];
}

interface Backstage {
  slug: string;
  title: Localized;
  now: string;
  judgingClosesAt: string;
  resultsAt: string;
}

/** Before judging closes: how far the panel has come, and not one score. */
export interface SealedPage extends Backstage {
  state: "sealed";
  seats: SeatProgress[];
  /** Whether the panel is theirs to look after. */
  mayManage: boolean;
}

/** Afterwards: the ranking, and awards to decide. */
export interface OpenedPage extends Backstage {
  state: "opened";
  results: OpenedResults;
  names: Record<string, string>;
  proposal: ProposalState | null;
  mayPropose: boolean;
  /** What the brief says of awards and ties. */
  prizes: Prize[];
  tieBreaks: TieBreak[];
  criteria: Record<string, Localized>;
  primary: Localized;
  revised: RevisedRules | null;
  roundId: string;
  deliberations: RoundDeliberation[];
  matters: OpenMatters;
}

/**
 * The results of a contest as this person may see them. Before the announcement there is nothing for anybody
 * but those who make and sign them, and the answer is that of any address that does not exist.
 */
export async function resultsPage(
  viewer: Viewer,
  slug: string,
  { locale, chairVotes }: { locale: Locale; chairVotes: string[][] },
): Promise<PublishedPage | SealedPage | OpenedPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const published = await publishedPage(db, contest);
  if (published) return published;
  if (!maySeeResults(viewer, contest)) throw unknown();
  const { id: competitionId, brief } = contest;
  const now = await platformNow(db);
  const { title, timetable, rounds } = brief;
  const round = rounds.at(-1)!;
  const ofRound = { competitionId, roundId: round.id };
  const { judgingClosesAt } = round;
  const { resultsAt } = timetable;
  const backstage = { slug, title, now: now.toISOString(), judgingClosesAt, resultsAt };
  const { seats, names } = await progressOfRound(db, ofRound);
  if (!hasJudged(round, now))
    return { state: "sealed", ...backstage, seats, mayManage: mayManage(viewer, contest) };
  const rules = { ...rulesOfRound(brief, round), prizes: brief.prizes };
  const criteria = Object.fromEntries(rules.criteria.map((one) => [one.id, one.name]));
  const panel = await panelBallots(db, contest, round);
  const results = openedResults(rules, panel, chairVotes, locale);
  return {
    state: "opened",
    ...backstage,
    results,
    roundId: round.id,
    deliberations: await deliberationsOf(db, ofRound),
    matters: await openMatters(db, competitionId, panel),
    revised: await revisedOf(db, contest, round, panel, results),
    names,
    proposal: (await proposalOf(db, ofRound))?.state ?? null,
    mayPropose: mayManage(viewer, contest),
    prizes: brief.prizes,
    tieBreaks: rules.tieBreaks,
    criteria,
    primary: criteria[rules.primaryCriterionId] ?? { zh: "" },
  };
}

async function publishedPage(db: Database, contest: InForce): Promise<PublishedPage | null> {
  const result = await publishedResult(db, contest.id);
  if (!result) return null;
  const host = await db.organisation.findUniqueOrThrow({ where: { id: contest.hostId } });
  const given = await honours(db, result.resultId, contest.brief.prizes);
  const standing = given.map(({ number }) => String(Number(number)));
  return {
    state: "published",
    slug: contest.slug,
    title: contest.brief.title,
    hostName: localizedFrom(host.name),
    announcedAt: result.announcedAt.toISOString(),
    digest: result.digest,
    summary: summaryOf(result.content, { awardedOnly: true, standing }),
    honours: given,
    commended: await commendedIn(db, contest),
  };
}

/**
 * The package of a round to download and recompute: once the contest's own result is announced for everybody,
 * before that of the newest proposal for those who make and sign it; for anybody else there is none. The scores
 * of an earlier round stay with them until then, or they would sit on the next panel's desks.
 */
export async function resultsPackage(
  viewer: Viewer,
  slug: string,
  roundId: string | null = null,
): Promise<ResultContent> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const { id: competitionId, brief } = contest;
  const round = found(roundNamed(brief.rounds, roundId));
  const ofRound = { competitionId, roundId: round.id };
  const published = await publishedResult(db, competitionId);
  if (published && !roundAfter(brief.rounds, round.id)) return published.content;
  if (!published && !maySeeResults(viewer, contest)) throw unknown();
  const { newest } = found(await proposalOf(db, ofRound));
  if (published && !newest.approval) throw unknown();
  return resultContentSchema.parse(newest.content);
}
