import { z } from "zod";
import type { Database, Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { ownRound } from "../desk.server";
import { mayScore } from "../permissions";
import type { KeptOrder } from "./order";

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
  const { seat, round, of, at, desks } = await ownRound(tx, "rank", { personId, seatId, now });
  const open = desks.filter(({ locked }) => !locked).map(({ assignmentId }) => assignmentId);
  // Once it is locked, a work that comes to the desk later has no place in it.
  const lockedAt = open.length < desks.length ? at : null;
  must(mayScore(seat, { recusedAt: null, lockedAt }, round, at));
  return { seat, round, of, at, desks: open, kept: await keptOrder(tx, of) };
}
