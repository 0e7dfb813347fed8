import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { roundNamed } from "~/competitions/rounds";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { ownsSeat } from "./permissions";

/** A juror's own seat with its contest, held for writing; anybody else's does not exist. */
export async function ownSeat(tx: Tx, personId: string | null, seatId: string) {
  const known = found(await tx.seat.findUnique({ where: { id: seatId } }));
  const competition = found(await competitionInForce(tx, { id: known.competitionId }, "share"));
  await tx.$queryRaw`SELECT 1 FROM "Seat" WHERE "id" = ${seatId} FOR NO KEY UPDATE`;
  const seat = await tx.seat.findUniqueOrThrow({ where: { id: seatId } });
  if (!ownsSeat(await loadViewer(tx, personId), seat, competition)) throw unknown();
  return { seat, competition };
}

/** One entry on the juror's own desk, with its ballot, held for writing. */
export async function ownDesk(tx: Tx, personId: string | null, assignmentId: string) {
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."competitionId" AS "id" FROM "Assignment" a JOIN "Seat" s ON s."id" = a."seatId"
    WHERE a."id" = ${assignmentId}`;
  const competition: InForce = found(await competitionInForce(tx, found(known), "share"));
  await tx.$queryRaw`SELECT 1 FROM "Assignment" WHERE "id" = ${assignmentId} FOR NO KEY UPDATE`;
  const assignment = await tx.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    include: { seat: true, ballot: true, entry: { select: { withdrawal: true } } },
  });
  const { seat, ballot, recusedAt, entry, entryId, roundId, submissionId } = assignment;
  if (recusedAt || entry.withdrawal) throw unknown();
  if (!ownsSeat(await loadViewer(tx, personId), seat, competition)) throw unknown();
  const screening = await tx.screening.findUnique({ where: { submissionId } });
  if (!screening?.passed) throw unknown();
  if (await tx.disqualification.findFirst({ where: { entryId, roundId } })) throw unknown();
  const round = found(roundNamed(competition.brief.rounds, roundId));
  const state = { recusedAt, lockedAt: ballot?.lockedAt ?? null };
  return { competition, round, seat, assignment, ballot, state };
}
