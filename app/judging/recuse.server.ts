import { deed } from "~/evidence/deed.server";
import { must } from "~/platform/refusal";
import { bar } from "./conflicts.server";
import { ownDesk } from "./desk.server";
import { mayScore } from "./permissions";
import type { RelationKind } from "./relations";

/** At the desk the juror recognises a work and steps back: from now on it does not exist for them. */
export const recuse = deed(
  "judging.recuse",
  async (
    { tx, actor, now, record },
    { assignmentId, kind }: { assignmentId: string; kind: RelationKind },
  ) => {
    const { round, seat, assignment, state } = await ownDesk(tx, actor.personId, assignmentId);
    const at = await now();
    must(mayScore(seat, state, round, at));
    const entries = [{ entryId: assignment.entryId, kind }];
    await bar(tx, { seatId: seat.id, entries, at, byId: seat.personId });
    await record({ subject: ["assignment", assignmentId], payload: { recused: kind } });
    return { seatId: seat.id };
  },
);
