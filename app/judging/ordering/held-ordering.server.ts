import { z } from "zod";
import type { InForce } from "~/competitions/in-force.server";
import { roundAt } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import type { Database, Tx } from "~/platform/database/database.server";
import { must, Refusal } from "~/platform/refusal";
import { ownSeat } from "../desk.server";
import { mayScore } from "../permissions";
import { refusals } from "../refusals";
import { desksOfSeat } from "../standing-desks.server";
import type { KeptOrder } from "./order";

/** The round on a desk, if it ranks: the one judged last or now. */
export function rankingRound({ brief }: InForce, now: Date): Round | null {
  const round = roundAt(brief, now);
  return round?.method === "rank" ? round : null;
}

const keptSchema = z.array(z.array(z.string()));

/** What a juror has put in order so far; works that have left the desk since may still be in it. */
export async function keptOrder(
  db: Database | Tx,
  of: { seatId: string; roundId: string },
): Promise<KeptOrder> {
  const row = await db.rankOrder.findUnique({ where: { seatId_roundId: of } });
  if (!row) return { order: [], revision: 0, savedAt: null };
  const { revision, savedAt } = row;
  return { order: keptSchema.parse(row.groups), revision, savedAt: savedAt.toISOString() };
}

/** One's own seat in a round that ranks, in session and not locked yet, held for writing. */
export async function heldOrdering(
  tx: Tx,
  personId: string | null,
  seatId: string,
  now: () => Promise<Date>,
) {
  const { seat, competition } = await ownSeat(tx, personId, seatId);
  const at = await now();
  const round = rankingRound(competition, at);
  if (!round) throw new Refusal("closed", refusals.notJudging);
  const of = { seatId, roundId: round.id };
  const desks = await desksOfSeat(tx, of);
  const open = desks.filter(({ locked }) => !locked).map(({ assignmentId }) => assignmentId);
  // Once it is locked, a work that comes to the desk later has no place in it.
  const lockedAt = open.length < desks.length ? at : null;
  must(mayScore(seat, { recusedAt: null, lockedAt }, round, at));
  return { seat, round, of, at, desks: open, kept: await keptOrder(tx, of) };
}
