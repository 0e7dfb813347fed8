import { Prisma } from "~/platform/generated/client";
import type { Database, Tx } from "~/platform/database/database.server";

/**
 * The entries that lie on desks and count: not recused, not withdrawn, passed by screening; of a juror who has
 * left only those whose ballot is locked. Everything that counts desks or ballots counts these.
 */
const standing = Prisma.sql`
  FROM "Assignment" a
  JOIN "Seat" s ON s."id" = a."seatId"
  JOIN "Entry" e ON e."id" = a."entryId"
  JOIN "Submission" v ON v."id" = a."submissionId"
  JOIN "Screening" c ON c."submissionId" = v."id" AND c."passed"
  LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
  LEFT JOIN "Ballot" b ON b."assignmentId" = a."id"
  WHERE a."recusedAt" IS NULL AND w."entryId" IS NULL AND e."candidateNumber" IS NOT NULL
    AND (s."endedAt" IS NULL OR b."lockedAt" IS NOT NULL)`;

/** Who judges what, and whether it is done; nothing of what was written. */
export interface PanelDesk {
  seatId: string;
  alias: number;
  entryId: string;
  candidateNumber: number;
  locked: boolean;
}

export const panelDesks = (db: Database | Tx, competitionId: string): Promise<PanelDesk[]> =>
  db.$queryRaw<PanelDesk[]>`
    SELECT s."id" AS "seatId", s."alias", e."id" AS "entryId", e."candidateNumber",
      (b."lockedAt" IS NOT NULL) AS "locked"
    ${standing} AND s."competitionId" = ${competitionId}
    ORDER BY s."alias", a."position"`;

/** A desk with what its juror wrote. */
export interface WrittenDesk {
  assignmentId: string;
  alias: number;
  entryId: string;
  submissionId: string;
  candidateNumber: number;
  trackId: string;
  revision: number | null;
  scores: unknown;
  savedAt: Date | null;
  abstained: boolean;
  locked: boolean;
}

const written = Prisma.sql`
  SELECT a."id" AS "assignmentId", s."alias", e."id" AS "entryId", a."submissionId", e."candidateNumber",
    v."trackId", b."revision", b."scores", b."savedAt",
    (b."abstainedAt" IS NOT NULL) AS "abstained", (b."lockedAt" IS NOT NULL) AS "locked"`;

/** For the juror who sits there, in the order of the desk. */
export const desksOfSeat = (db: Database | Tx, seatId: string): Promise<WrittenDesk[]> =>
  db.$queryRaw<
    WrittenDesk[]
  >`${written} ${standing} AND a."seatId" = ${seatId} ORDER BY a."position"`;

/** Every ballot of a panel. Only for where judging is over. */
export const desksOfPanel = (db: Database | Tx, competitionId: string): Promise<WrittenDesk[]> =>
  db.$queryRaw<WrittenDesk[]>`${written} ${standing} AND s."competitionId" = ${competitionId}
    ORDER BY e."candidateNumber", s."alias"`;

/** How far each of these seats has come. */
export async function countsOfSeats(
  db: Database | Tx,
  seatIds: readonly string[],
): Promise<Map<string, { assigned: number; locked: number }>> {
  const rows = await db.$queryRaw<{ seatId: string; assigned: number; locked: number }[]>`
    SELECT a."seatId", COUNT(*)::int AS "assigned", COUNT(b."lockedAt")::int AS "locked"
    ${standing} AND a."seatId" = ANY(${[...seatIds]})
    GROUP BY a."seatId"`;
  return new Map(rows.map(({ seatId, ...counts }) => [seatId, counts]));
}
