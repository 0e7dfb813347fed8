import type { PapersOf } from "~/judging/progress/progress-queries.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";

/** How many awards of these contests stand without a certificate, and how far their archives are. */
export const paperCounts: PapersOf = async (competitionIds) => {
  const db = database();
  const uncertified = await db.$queryRaw<{ competitionId: string; count: number }[]>`
    SELECT p."competitionId", COUNT(*)::int AS "count"
    FROM "StandingAward" a
    JOIN "ResultApproval" p ON p."resultId" = a."resultId" AND p."final" AND p."announcedAt" <= platform_now()
    LEFT JOIN "Certificate" c ON c."resultId" = a."resultId" AND c."entryId" = a."entryId"
      AND c."prizeId" = a."prizeId" AND c."issuedAt" <= platform_now()
    WHERE p."competitionId" = ANY(${competitionIds}) AND c."code" IS NULL
    GROUP BY p."competitionId"`;
  const archives = await db.archive.findMany({
    where: { competitionId: { in: competitionIds }, requestedAt: { lte: await platformNow(db) } },
    select: { competitionId: true, finishedAt: true, failure: true },
  });
  return (id) => {
    const own = archives.filter(({ competitionId }) => competitionId === id);
    const running = own.some(({ finishedAt, failure }) => !finishedAt && !failure);
    const done = own.some(({ finishedAt }) => finishedAt);
    return {
      uncertified: uncertified.find(({ competitionId }) => competitionId === id)?.count ?? 0,
      archive: done ? "done" : running ? "running" : own.length > 0 ? "failed" : "none",
    };
  };
};
