import type { SeatSource } from "~/competitions/panels";
import { Prisma } from "~/platform/generated/client";
import type { Database, Tx } from "~/platform/database/database.server";

/**
 * The entries that lie on desks and count: not recused, not withdrawn, passed by screening, still admitted to
 * the round; of a juror who has left only those whose ballot is locked. Everything that counts desks or ballots
 * counts these.
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
    AND (s."endedAt" IS NULL OR b."lockedAt" IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1 FROM "Disqualification" d WHERE d."entryId" = e."id" AND d."roundId" = a."roundId")`;

/** Who judges what, and whether it is done; nothing of what was written. */
export interface PanelDesk {
  seatId: string;
  alias: number;
  /** Whose judgement the seat is. */
  source: SeatSource;
  entryId: string;
  candidateNumber: number;
  /** Something is written on it, be it locked or not. */
  begun: boolean;
  locked: boolean;
}

/** A round of a contest, as desks name it. */
export interface OfRound {
  competitionId: string;
  roundId: string;
}

export const panelDesks = (
  db: Database | Tx,
  { competitionId, roundId }: OfRound,
): Promise<PanelDesk[]> =>
  db.$queryRaw<PanelDesk[]>`
    SELECT s."id" AS "seatId", s."alias", s."source", e."id" AS "entryId", e."candidateNumber",
      (b."assignmentId" IS NOT NULL OR EXISTS (
        SELECT 1 FROM "BallotMark" k WHERE k."assignmentId" = a."id") OR EXISTS (
        SELECT 1 FROM "Comparison" m WHERE a."id" IN (m."leftId", m."rightId")) OR EXISTS (
        SELECT 1 FROM "RankOrder" o WHERE o."seatId" = s."id" AND o."roundId" = a."roundId"
          AND o."groups" @> jsonb_build_array(jsonb_build_array(a."id")))) AS "begun",
      (b."lockedAt" IS NOT NULL) AS "locked"
    ${standing} AND s."competitionId" = ${competitionId} AND a."roundId" = ${roundId}
    ORDER BY s."alias", a."position"`;

/** A desk with what its juror wrote. */
export interface WrittenDesk {
  assignmentId: string;
  alias: number;
  source: SeatSource;
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
  SELECT a."id" AS "assignmentId", s."alias", s."source", e."id" AS "entryId", a."submissionId", e."candidateNumber",
    v."trackId", b."revision", b."scores", b."savedAt",
    (b."abstainedAt" IS NOT NULL) AS "abstained", (b."lockedAt" IS NOT NULL) AS "locked"`;

/** For the juror who sits there, in the order of the desk of a round. */
export const desksOfSeat = (
  db: Database | Tx,
  { seatId, roundId }: { seatId: string; roundId: string },
): Promise<WrittenDesk[]> =>
  db.$queryRaw<WrittenDesk[]>`${written} ${standing}
    AND a."seatId" = ${seatId} AND a."roundId" = ${roundId} ORDER BY a."position"`;

/** Every ballot of a round. Only for where its judging is over. */
export const desksOfPanel = (
  db: Database | Tx,
  { competitionId, roundId }: OfRound,
): Promise<WrittenDesk[]> =>
  db.$queryRaw<WrittenDesk[]>`${written} ${standing}
    AND s."competitionId" = ${competitionId} AND a."roundId" = ${roundId}
    ORDER BY e."candidateNumber", s."alias"`;

/** How far these seats have come in each round: a function of seat and round. */
export async function countsOfSeats(db: Database | Tx, seatIds: readonly string[]) {
  const rows = await db.$queryRaw<
    { seatId: string; roundId: string; assigned: number; locked: number }[]
  >`
    SELECT a."seatId", a."roundId", COUNT(*)::int AS "assigned", COUNT(b."lockedAt")::int AS "locked"
    ${standing} AND a."seatId" = ANY(${[...seatIds]})
    GROUP BY a."seatId", a."roundId"`;
  return (seatId: string, roundId: string): { assigned: number; locked: number } => {
    const row = rows.find((one) => one.seatId === seatId && one.roundId === roundId);
    return { assigned: row?.assigned ?? 0, locked: row?.locked ?? 0 };
  };
}

/** On how many desks of each source every entry of these contests lies in each round, and how many ballots of them are locked. */
export const desksOfEntries = (db: Database | Tx, competitionIds: readonly string[]) =>
  db.$queryRaw<
    {
      competitionId: string;
      roundId: string;
      source: SeatSource;
      candidateNumber: number;
      jurors: number;
      locked: number;
    }[]
  >`
    SELECT s."competitionId", a."roundId", s."source", e."candidateNumber",
      COUNT(*)::int AS "jurors", COUNT(b."lockedAt")::int AS "locked"
    ${standing} AND s."competitionId" = ANY(${[...competitionIds]})
    GROUP BY s."competitionId", a."roundId", s."source", e."candidateNumber"`;
