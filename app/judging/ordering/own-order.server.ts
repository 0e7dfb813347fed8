import type { InForce } from "~/competitions/in-force.server";
import { database } from "~/platform/database/database.server";
import { roundBy } from "../desk.server";
import { desksOfSeat } from "../standing-desks.server";
import { keptOrder } from "./held-ordering.server";
import { orderOn } from "./order";

/** How far one's own order has come; null where the round on the desk does not rank. */
export async function ownOrder(seatId: string, contest: InForce, now: Date) {
  const round = roundBy("rank", contest, now);
  if (!round) return null;
  const db = database();
  const of = { seatId, roundId: round.id };
  const desks = await desksOfSeat(db, of);
  const ids = desks.map(({ assignmentId }) => assignmentId);
  const { unplaced } = orderOn(ids, (await keptOrder(db, of)).order);
  return {
    placed: ids.length - unplaced.length,
    of: ids.length,
    locked: desks.some(({ locked }) => locked),
  };
}
