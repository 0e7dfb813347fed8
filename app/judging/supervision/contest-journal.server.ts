import { createHash } from "node:crypto";
import type { Database, Tx } from "~/platform/database/database.server";
import { Prisma } from "~/platform/generated/client";
import type { SupervisionRecord } from "./supervision-record";

/** An act as the journal holds it: its subject's id stays out, for a desk's id is its juror's own handle. */
export interface JournalLine {
  sequence: string;
  instant: string;
  deed: string;
  actor: string;
  commitment: string;
}

/** Everything the journal holds of a contest: of itself, its entries, its jurors' seats and their desks. */
const ofContest = (competitionId: string) => Prisma.sql`
  FROM "JournalEntry" j
  WHERE (j."subjectKind" = 'competition' AND j."subjectId" = ${competitionId})
    OR (j."subjectKind" = 'entry' AND j."subjectId" IN
      (SELECT "id" FROM "Entry" WHERE "competitionId" = ${competitionId}))
    OR (j."subjectKind" = 'submission' AND j."subjectId" IN
      (SELECT v."id" FROM "Submission" v JOIN "Entry" e ON e."id" = v."entryId"
        WHERE e."competitionId" = ${competitionId}))
    OR (j."subjectKind" = 'seat' AND j."subjectId" IN
      (SELECT "id" FROM "Seat" WHERE "competitionId" = ${competitionId}))
    OR (j."subjectKind" = 'assignment' AND j."subjectId" IN
      (SELECT a."id" FROM "Assignment" a JOIN "Seat" s ON s."id" = a."seatId"
        WHERE s."competitionId" = ${competitionId}))
    OR (j."subjectKind" = 'objection' AND j."subjectId" IN
      (SELECT "id" FROM "Objection" WHERE "competitionId" = ${competitionId}))`;

/** How often each kind of act stands there, the most frequent first. */
export async function journalDeeds(
  db: Database,
  competitionId: string,
): Promise<{ deed: string; count: number }[]> {
  return db.$queryRaw`
    SELECT j."deed", count(*)::int AS "count" ${ofContest(competitionId)}
    GROUP BY j."deed" ORDER BY count(*) DESC, j."deed"`;
}

/** Which lines: before a number, of one kind of act, or of all. */
export interface JournalPart {
  before: bigint | null;
  deed: string | null;
  most: number;
}

/** The newest of these lines, the latest first. */
export async function journalLines(
  db: Database,
  competitionId: string,
  { before, deed, most }: JournalPart,
): Promise<JournalLine[]> {
  const rows = await db.$queryRaw<
    { sequence: bigint; instant: Date; deed: string; actor: string; commitment: Uint8Array }[]
  >`
    SELECT t.* FROM (
      SELECT j."sequence", j."instant", j."deed", j."actor", j."commitment" ${ofContest(competitionId)}
    ) t
    WHERE (${before}::bigint IS NULL OR t."sequence" < ${before}::bigint)
      AND (${deed}::text IS NULL OR t."deed" = ${deed})
    ORDER BY t."sequence" DESC LIMIT ${most}`;
  return rows.map(({ sequence, instant, deed, actor, commitment }) => ({
    ...{ sequence: String(sequence), instant: instant.toISOString(), deed },
    // Enough to tell people apart on a page; the journal holds the whole.
    actor: actor.slice(0, 8),
    commitment: Buffer.from(commitment).toString("hex"),
  }));
}

/** How many entries the contest's journal has, the last, and a hash over all their commitments in order. */
export async function journalHead(
  tx: Tx,
  competitionId: string,
): Promise<SupervisionRecord["journal"]> {
  const rows = await tx.$queryRaw<{ sequence: bigint; commitment: Uint8Array }[]>`
    SELECT j."sequence", j."commitment" ${ofContest(competitionId)} ORDER BY j."sequence"`;
  const hash = createHash("sha256");
  for (const { commitment } of rows) hash.update(commitment);
  return {
    ...{ entries: rows.length, last: String(rows.at(-1)?.sequence ?? 0) },
    hash: hash.digest("hex"),
  };
}
