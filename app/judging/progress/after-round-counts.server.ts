import type { RunContest } from "~/competitions/organiser-queries.server";
import { hasBegun } from "~/competitions/phases";
import { roundAfter } from "~/competitions/rounds";
import type { Database } from "~/platform/database/database.server";
import { makingLines } from "../making/making-standing.server";
import type { AfterRound } from "./facts";
import type { ProposedRound } from "./result-counts.server";

/**
 * What is to be done between an earlier round and the next: objections to its list, garments to be checked. Garments
 * are read only of contests that have them made just now.
 */
export async function afterRoundCounts(
  db: Database,
  contests: readonly RunContest[],
  results: readonly ProposedRound[],
  now: Date,
): Promise<(competitionId: string, roundId: string) => AfterRound> {
  const lists = results.filter(
    ({ final, announcedAt }) => !final && announcedAt && announcedAt <= now,
  );
  const objections = await db.objection.findMany({
    where: { resultId: { in: lists.map(({ resultId }) => resultId) }, filedAt: { lte: now } },
    select: { resultId: true, dueAt: true, decision: { select: { at: true } } },
    orderBy: { dueAt: "asc" },
  });
  const counts = new Map<string, AfterRound>();
  for (const { competitionId, roundId, resultId } of lists) {
    const open = objections.filter(
      (one) => one.resultId === resultId && !(one.decision && one.decision.at <= now),
    );
    const brief = contests.find(({ id }) => id === competitionId)?.brief;
    const round = brief?.rounds.find(({ id }) => id === roundId);
    const next = brief && roundAfter(brief.rounds, roundId);
    const underWay = round?.making && next && !hasBegun(next, now);
    const lines = underWay ? await makingLines(db, { id: competitionId }, round) : [];
    counts.set(`${competitionId} ${roundId}`, {
      objections: open.length,
      objectionsDueAt: open[0]?.dueAt.toISOString() ?? null,
      garmentsToCheck: lines.filter(({ state }) => state === "delivered").length,
      garmentFaults: lines.filter(({ fault }) => fault !== null).length,
    });
  }
  return (competitionId, roundId) => counts.get(`${competitionId} ${roundId}`) ?? nothingAfter;
}

const nothingAfter: AfterRound = {
  ...{ objections: 0, objectionsDueAt: null, garmentsToCheck: 0, garmentFaults: 0 },
};
