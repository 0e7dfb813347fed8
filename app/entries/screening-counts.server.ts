import type { Viewer } from "~/people/viewer";
import type { Database } from "~/platform/database/database.server";
import { countsOfGroups, type EntryCounts, type ScreenedGroup } from "./entry-counts";
import { nearCopiesToDecide } from "./near-copy-queries.server";
import { newestRows } from "./newest-submissions.server";

/**
 * What has come into these contests and how far its screening is, for one who runs them; numbers alone, in as
 * many queries for one contest as for ten.
 */
export async function entryCounts(
  db: Database,
  viewer: Viewer,
  competitionIds: readonly string[],
): Promise<(competitionId: string) => EntryCounts> {
  const ids = [...competitionIds];
  const begun = await db.entry.groupBy({
    by: ["competitionId"],
    where: { competitionId: { in: ids } },
    _count: true,
  });
  const groups = await db.$queryRaw<(ScreenedGroup & { competitionId: string })[]>`
    SELECT n."competitionId", n."withdrawn", n."incomplete", n."passed",
      (a."submissionId" IS NOT NULL) AS "flagged", COUNT(*)::int AS "count"
    FROM (${newestRows(ids)}) n
    LEFT JOIN "AnonymityCheck" a ON a."submissionId" = n."submissionId" AND a."outcome" IS NULL
    GROUP BY 1, 2, 3, 4, 5`;
  const numbered = await db.candidateNumbering.findMany({ where: { competitionId: { in: ids } } });
  const nearCopies = await nearCopiesToDecide(db, viewer, ids);
  return (id) => ({
    ...countsOfGroups(groups.filter(({ competitionId }) => competitionId === id)),
    begun: begun.find(({ competitionId }) => competitionId === id)?._count ?? 0,
    nearCopies: nearCopies(id),
    numbered: numbered.some(({ competitionId }) => competitionId === id),
  });
}
