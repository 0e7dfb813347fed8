import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { ownRound } from "../desk.server";
import { mayScore } from "../permissions";
import type { Winner } from "./pairs";

/** A juror's answers in a round, in their order, about what still lies on the desk. */
export async function answersOf(db: Database | Tx, of: { seatId: string; roundId: string }) {
  const rows = await db.comparison.findMany({ where: of, orderBy: { number: "asc" } });
  return rows.map(({ winner, leftId, rightId, ...row }) => ({
    ...row,
    ...{ left: leftId, right: rightId, winner: winner as Winner },
  }));
}

/**
 * From what the pair of a turn is drawn: nobody chooses it, and whoever knows the seat and the turn draws the same. The
 * seat's id is random and its juror's alone.
 */
export const seedOf = (seatId: string, roundId: string, turn: number): string =>
  hexOf(sha256(utf8(`${seatId} ${roundId} ${turn}`))).slice(0, 32);

/** One's own seat in a round that compares, in session and not locked yet, held for writing. */
export async function heldComparing(
  tx: Tx,
  personId: string | null,
  seatId: string,
  now: () => Promise<Date>,
) {
  const { seat, round, of, at, desks } = await ownRound(tx, "compare", { personId, seatId, now });
  const open = desks.filter(({ locked }) => !locked);
  const lockedAt = desks.length > 0 && open.length === 0 ? at : null;
  must(mayScore(seat, { recusedAt: null, lockedAt }, round, at));
  const answers = await answersOf(tx, of);
  const turn = (answers.at(-1)?.number ?? 0) + 1;
  return { seat, round, at, answers, turn, desks: open.map(({ assignmentId }) => assignmentId) };
}
