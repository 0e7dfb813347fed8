import { newestRows } from "~/entries/newest-submissions.server";
import { localizedFrom } from "~/people/organisations.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { candidatesFrom, type Candidate } from "./candidates";

interface Row {
  organisationId: string | null;
  organisationName: unknown;
  unit: string;
  advisors: string;
  admitted: boolean;
  awarded: boolean;
}

/** Everybody who may be commended in a contest, by its works that were handed in and not withdrawn. */
export async function candidates(
  db: Database | Tx,
  competitionId: string,
  resultId: string,
): Promise<Candidate[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id" AS "organisationId", o."name" AS "organisationName",
      COALESCE(s."content"->>'unit', '') AS "unit",
      COALESCE(s."content"->>'advisors', '') AS "advisors",
      COALESCE(n."passed", false) AS "admitted", (a."entryId" IS NOT NULL) AS "awarded"
    FROM (${newestRows([competitionId])}) n
    JOIN "Submission" s ON s."id" = n."submissionId"
    LEFT JOIN "Recommendation" r ON r."entryId" = n."entryId"
    LEFT JOIN "Quota" q ON q."id" = r."quotaId"
    LEFT JOIN "Organisation" o ON o."id" = q."organisationId"
    LEFT JOIN "StandingAward" a ON a."entryId" = n."entryId" AND a."resultId" = ${resultId}
    WHERE NOT n."withdrawn"`;
  return candidatesFrom(
    rows.map(({ organisationId, organisationName, ...work }) => ({
      ...work,
      recommendedBy:
        (organisationId && {
          id: organisationId,
          name: localizedFrom(organisationName),
        }) ||
        null,
    })),
  );
}
