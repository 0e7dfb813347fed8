import type { ErasureBlocker } from "~/people/erasure";
import { erasureRefusals as t } from "~/people/erasure-texts";
import type { Database, Tx } from "~/platform/database/database.server";

type Unfinished = { id: string; title: string; lead: boolean };

/**
 * What has been handed in to a contest whose result is not announced, seats on its panel, and objections that
 * are not decided: others wait for this person, or this person for them. Three queries.
 */
export async function blockersOfJudging(
  db: Database | Tx,
  personId: string,
  now: Date,
): Promise<ErasureBlocker[]> {
  const entries = await db.$queryRaw<Unfinished[]>`
    SELECT e."id", s."manifest"->>'title' AS "title", a."lead"
    FROM "Author" a
    JOIN "Entry" e ON e."id" = a."entryId"
    JOIN LATERAL (SELECT "manifest" FROM "Submission" WHERE "entryId" = e."id"
      ORDER BY "version" DESC LIMIT 1) s ON true
    WHERE a."personId" = ${personId}
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."entryId" = e."id")
      AND NOT EXISTS (SELECT 1 FROM "ResultApproval" r WHERE r."competitionId" = e."competitionId"
        AND r."final" AND r."announcedAt" <= ${now})
    ORDER BY e."createdAt"`;
  const seats = await db.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "Seat" s
    WHERE s."personId" = ${personId} AND s."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "ResultApproval" r WHERE r."competitionId" = s."competitionId"
        AND r."final" AND r."announcedAt" <= ${now})`;
  const objections = await db.objection.findMany({
    where: { filedById: personId, decision: null },
    select: { id: true },
  });
  return [
    ...entries.map(({ id, title, lead }) => ({
      because: lead ? t.leadsEntry(title) : t.madeEntry(title),
      href: `/entries/${id}/${lead ? "withdrawal" : "team"}`,
    })),
    ...seats.map(() => ({ because: t.openSeat, href: "/jury" })),
    ...objections.map(({ id }) => ({ because: t.openObjection, href: `/objections/${id}` })),
  ];
}

/** Whom a juror named as related before judging: other people's names, needed no more. */
export async function eraseFromJudging(tx: Tx, personId: string): Promise<void> {
  await tx.conflictDeclaration.deleteMany({ where: { seat: { personId } } });
}
