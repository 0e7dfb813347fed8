import { deed } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { barRelated } from "./conflicts.server";
import { ownSeat } from "./desk.server";
import { mayDeclare } from "./permissions";
import type { Relation } from "./relations";

/**
 * The juror names people, schools and enterprises they are related to, before any entry is shown; an empty
 * list says there are none. What the names match becomes a conflict; the answer says nothing about it, so
 * that a name cannot be used to ask whether somebody has entered.
 */
export const declareRelations = deed(
  "judging.declare-relations",
  async (
    { tx, actor, now, record },
    { seatId, relations }: { seatId: string; relations: readonly Relation[] },
  ) => {
    const { seat, competition } = await ownSeat(tx, actor.personId, seatId);
    must(mayDeclare(seat));
    const at = await now();
    await tx.seat.update({ where: { id: seatId }, data: { conflictsDeclaredAt: at } });
    await tx.conflictDeclaration.createMany({
      data: relations.map(({ kind, name }) => ({ id: newId(), seatId, kind, name, at })),
    });
    await barRelated(tx, competition.id, at, seatId);
    const payload = { relations: relations.map(({ kind, name }) => ({ kind, name })) };
    await record({ subject: ["seat", seatId], payload });
    return { seatId };
  },
);
