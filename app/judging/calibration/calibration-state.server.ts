import type { Seat } from "~/platform/generated/client";
import type { Database, Tx } from "~/platform/database/database.server";

/** A seat with what its round still asks of it before its desk opens. */
export async function seatInRound(db: Database | Tx, seat: Seat, roundId: string) {
  const [{ due }] = await db.$queryRaw<[{ due: boolean }]>`
    SELECT EXISTS (
      SELECT 1 FROM "Calibration" c
      JOIN "Sample" m ON m."competitionId" = c."competitionId" AND m."roundId" = c."roundId"
      LEFT JOIN "SampleBallot" b ON b."sampleId" = m."id" AND b."seatId" = ${seat.id}
      WHERE c."competitionId" = ${seat.competitionId} AND c."roundId" = ${roundId}
        AND c."precedes" AND b."lockedAt" IS NULL) AS "due"`;
  return { ...seat, calibrationDue: due };
}
