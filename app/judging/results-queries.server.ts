import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import type { Prize } from "~/competitions/brief";
import type { TieBreak } from "~/competitions/tie-breaks";
import { mayApprove, mayManage } from "~/competitions/permissions";
import { hasJudged } from "~/competitions/phases";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import { localizedFrom } from "~/people/organisations.server";
import type { Locale, Localized } from "~/ui/localized";
import { panelBallots } from "./counted-ballots.server";
import { openedResults, type OpenedResults } from "./opened-results";
import { refusals as t } from "./refusals";
import { resultContentSchema, type ResultContent } from "./result-content";
import { summaryOf, type ResultSummary } from "./result-summary";
import { maySeeResults } from "./results-permissions";
import { publishedResult } from "./results.server";
import { countsOfSeats } from "./standing-desks.server";
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
}

/** Where the proposal stands, for those who make and sign it. */
export interface ProposalState {
  number: number;
  digest: string;
  proposedAt: string;
  proposedBy: string;
  approval: { at: string; by: string; announcedAt: string } | null;
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
  seats: { alias: number; name: string; assigned: number; locked: number }[];
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
  const { id, brief } = contest;
  const now = await platformNow(db);
  const { title, timetable } = brief;
  const { judgingClosesAt, resultsAt } = timetable;
  const backstage = { slug, title, now: now.toISOString(), judgingClosesAt, resultsAt };
  const seats = await db.seat.findMany({
    where: { competitionId: id },
    include: { person: { select: { name: true } } },
    orderBy: { alias: "asc" },
  });
  if (!hasJudged(timetable, now)) {
    const counts = await countsOfSeats(
      db,
      seats.map((seat) => seat.id),
    );
    const lines = seats
      .map(({ id: seatId, alias, person }) => ({
        ...{ alias, name: person.name },
        ...(counts.get(seatId) ?? { assigned: 0, locked: 0 }),
      }))
      .filter(({ assigned }) => assigned > 0);
    return { state: "sealed", ...backstage, seats: lines, mayManage: mayManage(viewer, contest) };
  }
  const criteria = Object.fromEntries(brief.criteria.map((one) => [one.id, one.name]));
  return {
    state: "opened",
    ...backstage,
    results: openedResults(brief, await panelBallots(db, id), chairVotes, locale),
    names: Object.fromEntries(seats.map(({ alias, person }) => [String(alias), person.name])),
    proposal: (await proposalOf(db, id))?.state ?? null,
    mayPropose: mayManage(viewer, contest),
    prizes: brief.prizes,
    tieBreaks: brief.tieBreaks,
    criteria,
    primary: criteria[brief.primaryCriterionId] ?? { zh: "" },
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
  };
}

/**
 * The package to download and recompute: of an announced result for everybody, before that of the newest
 * proposal for those who make and sign it; for anybody else there is none.
 */
export async function resultsPackage(viewer: Viewer, slug: string): Promise<ResultContent> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const published = await publishedResult(db, contest.id);
  if (published) return published.content;
  if (!maySeeResults(viewer, contest)) throw unknown();
  const { newest } = found(await proposalOf(db, contest.id));
  return resultContentSchema.parse(newest.content);
}

async function proposalOf(db: Database, competitionId: string) {
  const newest = await db.result.findFirst({
    where: { competitionId, proposedAt: { lte: await platformNow(db) } },
    orderBy: { number: "desc" },
    include: { approval: true },
  });
  if (!newest) return null;
  const { number, digest, proposedAt, proposedById, approval } = newest;
  const people = await db.person.findMany({
    where: { id: { in: [proposedById, approval?.byId ?? ""] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  const state: ProposalState = {
    number,
    digest,
    proposedAt: proposedAt.toISOString(),
    proposedBy: nameOf(proposedById),
    approval: approval && {
      at: approval.at.toISOString(),
      by: nameOf(approval.byId),
      announcedAt: approval.announcedAt.toISOString(),
    },
  };
  return { state, newest };
}

/** What the second person reads before signing. */
export interface ApprovalPage extends Backstage {
  proposal: ProposalState;
  summary: ResultSummary;
  honours: Honour[];
  /** Why this person cannot sign; null while they can. */
  because: Because | null;
}

export async function approvalPage(viewer: Viewer, slug: string): Promise<ApprovalPage | null> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!maySeeResults(viewer, contest)) throw unknown();
  const proposal = await proposalOf(db, contest.id);
  if (!proposal) return null;
  const { title, prizes, timetable } = contest.brief;
  const { id, content, proposedById, approval } = proposal.newest;
  const signs = mayApprove(viewer, contest, proposedById);
  return {
    slug,
    title,
    now: (await platformNow(db)).toISOString(),
    judgingClosesAt: timetable.judgingClosesAt,
    resultsAt: timetable.resultsAt,
    proposal: proposal.state,
    summary: summaryOf(resultContentSchema.parse(content)),
    honours: await honours(db, id, prizes),
    because: approval ? t.approvedAlready : signs ? null : t.ownProposal,
  };
}
