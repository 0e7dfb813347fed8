import { deed } from "~/evidence/deed.server";
import { must, Refusal } from "~/platform/refusal";
import { ownDesk } from "./desk.server";
import { mayWrite } from "./permissions";
import { refusals } from "./refusals";

/** Abstains from one entry: an answer, and not a zero. Its scores are cleared; saving anew takes it back. */
export const abstain = deed(
  "judging.abstain",
  async (
    { tx, actor, now, record },
    { assignmentId, revision }: { assignmentId: string; revision: number },
  ) => {
    const desk = await ownDesk(tx, actor.personId, assignmentId);
    const at = await now();
    must(mayWrite(desk.seat, desk.state, desk.round, at));
    if ((desk.ballot?.revision ?? 0) !== revision) throw new Refusal("conflict", refusals.movedOn);

    const data = { revision: revision + 1, scores: {}, savedAt: at, abstainedAt: at };
    await tx.ballot.upsert({
      where: { assignmentId },
      create: { assignmentId, ...data },
      update: data,
    });
    await record({
      subject: ["assignment", assignmentId],
      payload: { revision: revision + 1, abstained: true },
    });
    return { revision: revision + 1, savedAt: at.toISOString() };
  },
);
