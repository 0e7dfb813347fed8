import { roundAt } from "~/competitions/phases";
import { runContest, runContests, type RunContest } from "~/competitions/organiser-queries.server";
import type { ManagementBoard } from "~/competitions/shown-contest";
import { entryCounts } from "~/entries/screening-counts.server";
import { isSignedIn, type Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import { progressOfRound, type SeatProgress } from "../proposal-state.server";
import type { Blocker } from "./blocker";
import { blockersOf } from "./blockers";
import type { ContestFacts, PaperCounts } from "./facts";
import { instantsAhead, type InstantAhead } from "./instants";
import { panelCounts, roundCounts } from "./panel-counts.server";
import { noticeCounts, proposedRounds } from "./result-counts.server";

/** What a higher room knows of certificates and archives. */
export type PapersOf = (
  competitionIds: string[],
) => Promise<(competitionId: string) => PaperCounts>;

/** A contest before its organiser: counts, what waits, what comes, how far the jurors are. */
export interface ContestProgress extends Pick<
  ContestFacts,
  "entries" | "panel" | "rounds" | "notice" | "papers"
> {
  blockers: Blocker[];
  ahead: InstantAhead[];
  jurors: SeatProgress[];
}

/** For those who run it; for everybody else there is no such page. */
export async function contestProgress(
  viewer: Viewer,
  slug: string,
  papersOf: PapersOf,
): Promise<{ board: ManagementBoard; progress: ContestProgress }> {
  const contest = await runContest(viewer, slug);
  const [facts] = await factsOf(viewer, [contest], papersOf);
  const { entries, panel, rounds, notice, papers, course, now } = facts!;
  const round = course && roundAt(course, now);
  const seats = round
    ? (await progressOfRound(database(), { competitionId: contest.id, roundId: round.id })).seats
    : [];
  return {
    board: contest.board,
    progress: {
      ...{ entries, panel, rounds, notice, papers, jurors: seats },
      ...{ blockers: blockersOf(facts!), ahead: instantsAhead(facts!) },
    },
  };
}

/** The most urgent that waits in each contest this person runs; null where nothing does. */
export interface OwnContest {
  slug: string;
  title: Localized;
  now: string;
  blocker: Blocker | null;
}

export async function ownContests(viewer: Viewer, papersOf: PapersOf): Promise<OwnContest[]> {
  if (!isSignedIn(viewer)) return [];
  const contests = await runContests(viewer);
  if (contests.length === 0) return [];
  const facts = await factsOf(viewer, contests, papersOf);
  return contests.map(({ board: { slug, title, now } }, index) => ({
    ...{ slug, title, now },
    blocker: blockersOf(facts[index]!)[0] ?? null,
  }));
}

/** As many queries for one contest as for ten. */
async function factsOf(
  viewer: Viewer,
  contests: readonly RunContest[],
  papersOf: PapersOf,
): Promise<ContestFacts[]> {
  const db = database();
  const ids = contests.map(({ id }) => id);
  const now = new Date(contests[0]!.board.now);
  const results = await proposedRounds(db, ids, now);
  const [entriesOf, panelOf, roundsOf, noticeOf, paperCountsOf] = await Promise.all([
    entryCounts(db, viewer, ids),
    panelCounts(db, contests, now),
    roundCounts(db, contests, results, now),
    noticeCounts(db, contests, results, now),
    papersOf(ids),
  ]);
  return contests.map((contest) => {
    const { id, hostId, board } = contest;
    const { slug, draft, hostVerified, inForce } = board;
    return {
      ...{ slug, now, draft, course: inForce },
      host: { id: hostId, verified: hostVerified },
      ...{ entries: entriesOf(id), panel: panelOf(contest), rounds: roundsOf(contest) },
      ...{ notice: noticeOf(contest), papers: paperCountsOf(id) },
    };
  });
}
