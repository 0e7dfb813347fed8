import { deed } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "./refusals";
import { heldOrdering } from "./held-ordering.server";
import { isOrder, type Order } from "./order";

export interface SaveOrderInput {
  seatId: string;
  /** The revision that the juror's page shows; 0 before the first save. */
  revision: number;
  /** Of one's own assignments; what is not named is not placed yet. */
  order: Order;
}

/** Keeps an order as it now stands. Whoever saves from an older revision is told and overwrites nothing. */
export const saveOrder = deed(
  "judging.save-order",
  async ({ tx, actor, now, record }, { seatId, revision, order }: SaveOrderInput) => {
    const { of, round, desks, kept, at } = await heldOrdering(tx, actor.personId, seatId, now);
    if (kept.revision !== revision) throw new Refusal("conflict", refusals.orderMovedOn);
    if (!isOrder(order) || !order.flat().every((work) => desks.includes(work)))
      throw new Refusal("conflict", refusals.orderStray);
    const data = { revision: revision + 1, groups: order.map((group) => [...group]), savedAt: at };
    await tx.rankOrder.upsert({
      where: { seatId_roundId: of },
      create: { ...of, ...data },
      update: data,
    });
    await record({
      subject: ["seat", seatId],
      payload: { round: round.id, revision: revision + 1, order: data.groups },
    });
    return { revision: revision + 1, savedAt: at.toISOString() };
  },
);
