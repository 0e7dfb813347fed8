import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAhead } from "~/competitions/phases";
import { deed } from "~/evidence/deed.server";
import { endRole } from "~/people/grant-role.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { refusals } from "./refusals";

/**
 * A juror drops out, while judging lasts: the open desks count no more and can be assigned to others, what was
 * locked stays and counts. Afterwards, with the scores open, nobody's ballots can be taken off the table.
 */
export const endSeat = deed(
  "judging.end-seat",
  async ({ tx, actor, now, record }, { slug, seatId }: { slug: string; seatId: string }) => {
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const seat = found(
      await tx.seat.findFirst({ where: { id: seatId, competitionId, endedAt: null } }),
    );
    const at = await now();
    if (!roundAhead(brief, at)) throw new Refusal("closed", refusals.panelIsClosed);
    await tx.seat.update({ where: { id: seatId }, data: { endedAt: at } });
    const { personId } = seat;
    await endRole(tx, {
      personId,
      scopeKind: "competition",
      scopeId: competitionId,
      role: "juror",
    });
    const locked = await tx.ballot.count({
      where: { assignment: { seatId }, lockedAt: { not: null } },
    });
    await record({ subject: ["seat", seatId], payload: { ended: true, locked } });
    return { seatId, locked };
  },
);
