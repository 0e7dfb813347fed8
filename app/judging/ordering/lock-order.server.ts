import { deed } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "./refusals";
import { heldOrdering } from "./held-ordering.server";
import { orderOn, placesOf } from "./order";
import { orderCriterion } from "./order-points";

/**
 * Locks a juror's whole order, as it was read back: each work of the desk gets its locked ballot with the place it was
 * given, so that whatever counts ballots counts these. From then on nothing in it changes.
 */
export const lockOrder = deed(
  "judging.lock-order",
  async (
    { tx, actor, now, record },
    { seatId, revision }: { seatId: string; revision: number },
  ) => {
    const { round, desks, kept, at } = await heldOrdering(tx, actor.personId, seatId, now);
    if (kept.revision !== revision) throw new Refusal("conflict", refusals.orderMovedOn);
    const { order, unplaced } = orderOn(desks, kept.order);
    if (unplaced.length > 0 || order.length === 0)
      throw new Refusal("invalid", refusals.orderIncomplete);
    const places = [...placesOf(order)];
    await tx.ballot.createMany({
      data: places.map(([assignmentId, place]) => ({
        ...{ assignmentId, revision, savedAt: at, lockedAt: at },
        scores: { [orderCriterion.id]: place },
      })),
    });
    await record({
      subject: ["seat", seatId],
      payload: { round: round.id, revision, order: order.map((group) => [...group]), locked: true },
    });
    return { locked: places.length, lockedAt: at.toISOString() };
  },
);
