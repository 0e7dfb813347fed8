import { database } from "~/platform/database/database.server";

/** 征集 → 获奖 → 公开: how many works have come how far, counted from what all the world may know. */
export interface ThreadCounts {
  submitted: number;
  awarded: number;
  released: number;
}

/** Counts only contests whose result is announced: how many have entered an open one is nobody's to see. */
export async function threadCounts(): Promise<ThreadCounts> {
  const [row] = await database().$queryRaw<ThreadCounts[]>`
    WITH announced AS (
      SELECT "competitionId", "resultId" FROM "ResultApproval" WHERE "announcedAt" <= platform_now()
    ), entered AS (
      SELECT e."id" FROM "Entry" e JOIN announced USING ("competitionId")
      WHERE EXISTS (SELECT 1 FROM "Submission" s WHERE s."entryId" = e."id")
        AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."entryId" = e."id")
    )
    SELECT
      (SELECT count(*)::int FROM entered) AS "submitted",
      (SELECT count(DISTINCT a."entryId")::int FROM "StandingAward" a JOIN announced USING ("resultId")
        JOIN entered ON entered."id" = a."entryId") AS "awarded",
      (SELECT count(*)::int FROM "Release" r JOIN entered ON entered."id" = r."entryId") AS "released"`;
  return row!;
}
