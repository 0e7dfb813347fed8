import type { Database } from "~/platform/database/database.server";
import type { CalibrationCounts } from "./facts";

/** Samples of each round, and how many of its jurors still owe them; what was scored is not read. */
export async function calibrationCounts(
  db: Database,
  competitionIds: readonly string[],
  now: Date,
): Promise<(competitionId: string, roundId: string) => CalibrationCounts> {
  const rows = await db.$queryRaw<
    { competitionId: string; roundId: string; samples: number; opened: boolean; due: number }[]
  >`
    WITH prepared AS (
      SELECT m."competitionId", m."roundId", COUNT(*)::int AS "samples",
        bool_or(c."roundId" IS NOT NULL) AS "opened", bool_or(COALESCE(c."precedes", false)) AS "precedes"
      FROM "Sample" m
      LEFT JOIN "Calibration" c ON c."competitionId" = m."competitionId" AND c."roundId" = m."roundId"
        AND c."openedAt" <= ${now}
      WHERE m."competitionId" = ANY(${[...competitionIds]})
      GROUP BY m."competitionId", m."roundId")
    SELECT p."competitionId", p."roundId", p."samples", p."opened", (
      SELECT COUNT(*)::int FROM "Seat" s
      WHERE p."precedes" AND s."competitionId" = p."competitionId" AND s."endedAt" IS NULL
        AND (cardinality(s."roundIds") = 0 OR p."roundId" = ANY(s."roundIds"))
        AND p."samples" > (
          SELECT COUNT(*) FROM "SampleBallot" b JOIN "Sample" x ON x."id" = b."sampleId"
          WHERE b."seatId" = s."id" AND b."lockedAt" IS NOT NULL
            AND x."competitionId" = p."competitionId" AND x."roundId" = p."roundId")) AS "due"
    FROM prepared p`;
  return (competitionId, roundId) => {
    const own = rows.find((row) => row.competitionId === competitionId && row.roundId === roundId);
    return {
      samplesUnopened: own && !own.opened ? own.samples : 0,
      uncalibrated: own?.due ?? 0,
    };
  };
}
