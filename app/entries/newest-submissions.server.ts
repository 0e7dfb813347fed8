import { Prisma } from "~/platform/generated/client";
import type { Database, Tx } from "~/platform/database/database.server";

/** The submission of each entry that counts, with what has become of it. */
export interface NewestSubmission {
  competitionId: string;
  entryId: string;
  submissionId: string;
  version: number;
  trackId: string;
  at: Date;
  title: string;
  candidateNumber: number | null;
  withdrawn: boolean;
  /** It was handed in by its hashes, and not all of them have arrived and been accepted. */
  incomplete: boolean;
  /** null until it is screened; a newer version is screened anew. */
  passed: boolean | null;
}

/** Every entry of these contests that was ever handed in, by its newest version. */
export const newestRows = (competitionIds: readonly string[]) => Prisma.sql`
    SELECT DISTINCT ON (e."id") e."competitionId", e."id" AS "entryId", s."id" AS "submissionId", s."version",
      s."trackId", s."at", s."manifest"->>'title' AS "title", e."candidateNumber",
      (w."entryId" IS NOT NULL) AS "withdrawn", c."passed",
      (f."submissionId" IS NULL AND EXISTS (
        SELECT FROM "CommittedFile" d WHERE d."submissionId" = s."id")) AS "incomplete"
    FROM "Entry" e
    JOIN "Submission" s ON s."entryId" = e."id"
    LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
    LEFT JOIN "Screening" c ON c."submissionId" = s."id"
    LEFT JOIN "Completion" f ON f."submissionId" = s."id"
    WHERE e."competitionId" = ANY(${[...competitionIds]})
    ORDER BY e."id", s."version" DESC`;

/** The same as rows, in one query. */
export const newestSubmissions = (
  db: Database | Tx,
  ...competitionIds: string[]
): Promise<NewestSubmission[]> => db.$queryRaw<NewestSubmission[]>`${newestRows(competitionIds)}`;
