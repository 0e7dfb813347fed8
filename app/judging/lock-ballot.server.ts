import { deed } from "~/evidence/deed.server";
import { must, Refusal } from "~/platform/refusal";
import { missingCriteria, type Scores } from "./ballot";
import { ownDesk } from "./desk.server";
import { mayWrite } from "./permissions";
import { refusals } from "./refusals";
import { rulesOfSeat } from "./round-rules";

/** Locks a complete ballot or an abstention, as it was read back to its juror. From then on it is a fact. */
export const lockBallot = deed(
  "judging.lock-ballot",
  async (
    { tx, actor, now, record },
    { assignmentId, revision }: { assignmentId: string; revision: number },
  ) => {
    const desk = await ownDesk(tx, actor.personId, assignmentId);
    const { criteria } = rulesOfSeat(desk.competition.brief, desk.round, desk.seat);
    const at = await now();
    must(mayWrite(desk.seat, desk.state, desk.round, at));
    const { ballot, seat } = desk;
    if (!ballot) throw new Refusal("invalid", refusals.incomplete);
    if (ballot.revision !== revision) throw new Refusal("conflict", refusals.movedOn);
    const scores = ballot.scores as Scores;
    const abstained = ballot.abstainedAt !== null;
    if (!abstained && missingCriteria(criteria, scores).length > 0)
      throw new Refusal("invalid", refusals.incomplete);

    await tx.ballot.update({ where: { assignmentId }, data: { lockedAt: at } });
    await record({
      subject: ["assignment", assignmentId],
      payload: { revision, scores, comment: ballot.comment, abstained, locked: true },
    });
    return { seatId: seat.id, lockedAt: at.toISOString() };
  },
);
