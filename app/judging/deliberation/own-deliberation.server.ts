import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { ownsSeat } from "../permissions";

/**
 * A deliberation in which this juror takes part, held until the deed is done. For whoever was not asked, or is
 * recused, there is none.
 */
export async function ownDeliberation(
  tx: Tx,
  personId: string | null,
  { seatId, deliberationId }: { seatId: string; deliberationId: string },
) {
  const seat = found(await tx.seat.findUnique({ where: { id: seatId } }));
  const competition: InForce = found(
    await competitionInForce(tx, { id: seat.competitionId }, "share"),
  );
  if (!ownsSeat(await loadViewer(tx, personId), seat, competition)) throw unknown();
  await tx.$queryRaw`SELECT 1 FROM "Deliberation" WHERE "id" = ${deliberationId} FOR NO KEY UPDATE`;
  const deliberation = found(
    await tx.deliberation.findFirst({
      where: {
        ...{ id: deliberationId, competitionId: competition.id },
        ...{ seats: { some: { seatId } }, recusals: { none: { seatId } } },
      },
      include: { minutes: true, votes: true },
    }),
  );
  const state = {
    voted: deliberation.votes.some((vote) => vote.seatId === seatId),
    closed: deliberation.minutes !== null,
  };
  return { seat, competition, deliberation, state };
}
