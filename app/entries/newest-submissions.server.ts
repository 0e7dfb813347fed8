import type { Database, Tx } from "~/platform/database/database.server";

/** The submission of each entry that counts, with what has become of it. */
export interface NewestSubmission {
  entryId: string;
  submissionId: string;
  version: number;
  trackId: string;
  at: Date;
  title: string;
  candidateNumber: number | null;
  withdrawn: boolean;
  /** null until it is screened; a newer version is screened anew. */
  passed: boolean | null;
}

/** Every entry of a contest that was ever handed in, by its newest version, in one query. */
export function newestSubmissions(
  db: Database | Tx,
  competitionId: string,
): Promise<NewestSubmission[]> {
  return db.$queryRaw<NewestSubmission[]>`
    SELECT DISTINCT ON (e."id") e."id" AS "entryId", s."id" AS "submissionId", s."version", s."trackId", s."at",
      s."manifest"->>'title' AS "title", e."candidateNumber", (w."entryId" IS NOT NULL) AS "withdrawn", c."passed"
    FROM "Entry" e
    JOIN "Submission" s ON s."entryId" = e."id"
    LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
    LEFT JOIN "Screening" c ON c."submissionId" = s."id"
    WHERE e."competitionId" = ${competitionId}
    ORDER BY e."id", s."version" DESC`;
}
