import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { roundAt } from "~/competitions/phases";
import { roundNamed, type Round } from "~/competitions/rounds";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { seatInRound } from "./calibration/calibration-state.server";
import { ownsSeat } from "./permissions";
import { refusals } from "./refusals";
import { desksOfSeat } from "./standing-desks.server";

/** A juror's own seat with its contest, held for writing; anybody else's does not exist. */
export async function ownSeat(tx: Tx, personId: string | null, seatId: string) {
  const known = found(await tx.seat.findUnique({ where: { id: seatId } }));
  const competition = found(await competitionInForce(tx, { id: known.competitionId }, "share"));
  await tx.$queryRaw`SELECT 1 FROM "Seat" WHERE "id" = ${seatId} FOR NO KEY UPDATE`;
  const seat = await tx.seat.findUniqueOrThrow({ where: { id: seatId } });
  if (!ownsSeat(await loadViewer(tx, personId), seat, competition)) throw unknown();
  return { seat, competition };
}

/** The round on a desk, if it is judged by this method: the one judged last or now. */
export function roundBy(method: Round["method"], { brief }: InForce, now: Date): Round | null {
  const round = roundAt(brief, now);
  return round?.method === method ? round : null;
}

/** One's own seat in a round by this method, held for writing, with its desks; the clock is read once it is held. */
export async function ownRound(
  tx: Tx,
  method: Round["method"],
  { personId, seatId, now }: { personId: string | null; seatId: string; now(): Promise<Date> },
) {
  const { seat, competition } = await ownSeat(tx, personId, seatId);
  const at = await now();
  const round = roundBy(method, competition, at);
  if (!round) throw new Refusal("closed", refusals.notJudging);
  const of = { seatId, roundId: round.id };
  const desks = await desksOfSeat(tx, of);
  return { seat: await seatInRound(tx, seat, round.id), round, of, at, desks };
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
  const sitting = await seatInRound(tx, seat, round.id);
  return { competition, round, seat: sitting, assignment, ballot, state };
}
