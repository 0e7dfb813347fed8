import { database } from "~/platform/database/database.server";

/** 征集 → 入围 → 获奖: how many works have come how far, counted from what all the world may know. */
export interface ThreadCounts {
  submitted: number;
  shortlisted: number;
  awarded: number;
}

/**
 * Counts only contests whose final result is announced: how many have entered an open one is nobody's to see. Shortlisted
 * is what an earlier round promoted, a reserve that moved up, and every winner (a contest of one round promotes nobody).
 */
export async function threadCounts(): Promise<ThreadCounts> {
  const [row] = await database().$queryRaw<ThreadCounts[]>`
    WITH announced AS (
      SELECT "competitionId", "resultId" FROM "ResultApproval"
      WHERE "final" AND "announcedAt" <= platform_now()
    ), entered AS (
      SELECT e."id" FROM "Entry" e JOIN announced USING ("competitionId")
      WHERE EXISTS (SELECT 1 FROM "Submission" s WHERE s."entryId" = e."id")
        AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."entryId" = e."id")
    ), awarded AS (
      SELECT a."entryId" AS "id" FROM "StandingAward" a JOIN announced USING ("resultId")
    ), shortlisted AS (
      SELECT "id" FROM awarded
      UNION SELECT "entryId" FROM "Promotion" WHERE "standing" = 'promoted'
      UNION SELECT "entryId" FROM "MovingUp"
    )
    SELECT
      (SELECT count(*)::int FROM entered) AS "submitted",
      (SELECT count(*)::int FROM shortlisted JOIN entered USING ("id")) AS "shortlisted",
      (SELECT count(DISTINCT "id")::int FROM awarded JOIN entered USING ("id")) AS "awarded"`;
  return row!;
}
