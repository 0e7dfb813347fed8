import type { RunContest } from "~/competitions/organiser-queries.server";
import type { Database } from "~/platform/database/database.server";
import { finalityOf, noticeWindow } from "../notice/notice-window";
import { hasLapsed, lapsing } from "../signing-window";
import type { CommendationState, NoticeCounts, RoundCounts } from "./facts";

/** The newest proposal of a round that is signed or can be, and its signature, as they stand at an instant. */
export interface ProposedRound {
  competitionId: string;
  roundId: string;
  resultId: string;
  final: boolean;
  signed: boolean;
  announcedAt: Date | null;
}

export const proposedRounds = (db: Database, competitionIds: readonly string[], now: Date) =>
  db.$queryRaw<ProposedRound[]>`
    SELECT DISTINCT ON (r."competitionId", r."roundId") r."competitionId", r."roundId", r."final",
      COALESCE(p."resultId", r."id") AS "resultId", (p."resultId" IS NOT NULL) AS "signed", p."announcedAt"
    FROM "Result" r
    LEFT JOIN "ResultApproval" p ON p."competitionId" = r."competitionId" AND p."roundId" = r."roundId"
      AND p."at" <= ${now}
    WHERE r."competitionId" = ANY(${[...competitionIds]}) AND r."proposedAt" <= ${now}
      AND (p."resultId" IS NOT NULL OR r."proposedAt" > ${lapsing(now)})
    ORDER BY r."competitionId", r."roundId", r."number" DESC`;

/** What is signed of a round, for its counts. */
export const signatures = (
  round: ProposedRound | undefined,
): Pick<RoundCounts, "proposed" | "signed" | "announcedAt"> => ({
  proposed: round !== undefined,
  signed: round?.signed ?? false,
  announcedAt: round?.announcedAt?.toISOString() ?? null,
});

/** 公示, 异议 and 最终确认 of these contests, as they stand at an instant. */
export async function noticeCounts(
  db: Database,
  contests: readonly RunContest[],
  results: readonly ProposedRound[],
  now: Date,
): Promise<(contest: RunContest) => NoticeCounts> {
  const objections = await db.objection.findMany({
    where: {
      resultId: { in: results.filter(({ final }) => final).map(({ resultId }) => resultId) },
      filedAt: { lte: now },
    },
    select: {
      ...{ competitionId: true, dueAt: true, viewing: { select: { granted: true } } },
      decision: { select: { at: true } },
    },
  });
  const conclusions = await db.conclusion.findMany({
    where: {
      resultId: { in: results.filter(({ final }) => final).map(({ resultId }) => resultId) },
      proposedAt: { lte: now },
    },
    select: { competitionId: true, proposedAt: true, approval: { select: { at: true } } },
  });
  const nominated = await db.commendationList.findMany({
    where: { competitionId: { in: contests.map(({ id }) => id) }, proposedAt: { lte: now } },
    select: { competitionId: true, proposedAt: true, approval: { select: { at: true } } },
  });
  const waits = ({ proposedAt }: { proposedAt: Date }) => !hasLapsed(proposedAt, now);
  const commendations = ({ id, brief }: RunContest): CommendationState => {
    const own = nominated.filter(({ competitionId }) => competitionId === id);
    if (own.some(({ approval }) => approval && approval.at <= now)) return "signed";
    if (own.some(waits)) return "proposed";
    return brief && brief.commendations.length > 0 ? "open" : "none";
  };
  return (contest) => {
    const { id, brief } = contest;
    const open = objections.filter(
      ({ competitionId, decision }) => competitionId === id && !(decision && decision.at <= now),
    );
    const proposed = conclusions.filter(({ competitionId }) => competitionId === id);
    const result = results.find(({ competitionId, final }) => competitionId === id && final);
    const announcedAt = result?.announcedAt ?? null;
    const signedAt = proposed.find(({ approval }) => approval && approval.at <= now)?.approval?.at;
    const due = open
      .map(({ dueAt }) => dueAt)
      .sort((one, other) => one.getTime() - other.getTime());
    const window = brief && announcedAt && noticeWindow(announcedAt, brief);
    return {
      finality: brief ? finalityOf(announcedAt, brief, signedAt ?? null, now) : "sealed",
      closesAt: window?.closesAt.toISOString() ?? null,
      objections: open.length,
      dueAt: due[0]?.toISOString() ?? null,
      viewings: open.filter(({ viewing }) => viewing?.granted === null).length,
      proposed: proposed.some(waits),
      commendations: commendations(contest),
    };
  };
}
