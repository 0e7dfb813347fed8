import { deed } from "~/evidence/deed.server";
import { must, Refusal } from "~/platform/refusal";
import { strayScores, type Scores } from "./ballot";
import { ownDesk } from "./desk.server";
import { mayWrite } from "./permissions";
import { refusals } from "./refusals";
import { rulesOfSeat } from "./round-rules";

export interface SaveBallotInput {
  assignmentId: string;
  /** The revision that the juror's page shows; 0 before the first save. */
  revision: number;
  scores: Scores;
  /** To the designer; opened with the results. */
  comment: string;
  /** For the juror alone; no part of what is locked, read or published. */
  note?: string;
}

/**
 * Keeps a ballot as it now stands. Whoever saves from an older revision is told and overwrites nothing;
 * saving takes an abstention back.
 */
export const saveBallot = deed(
  "judging.save-ballot",
  async (
    { tx, actor, now, record },
    { assignmentId, revision, scores, comment, note = "" }: SaveBallotInput,
  ) => {
    const desk = await ownDesk(tx, actor.personId, assignmentId);
    const { criteria } = rulesOfSeat(desk.competition.brief, desk.round, desk.seat);
    const savedAt = await now();
    must(mayWrite(desk.seat, desk.state, desk.round, savedAt));
    if ((desk.ballot?.revision ?? 0) !== revision) throw new Refusal("conflict", refusals.movedOn);
    const [stray] = strayScores(criteria, scores);
    if (stray !== undefined) throw new Refusal("invalid", refusals.strayScore, `scores.${stray}`);

    const data = { revision: revision + 1, scores, comment, note, savedAt, abstainedAt: null };
    await tx.ballot.upsert({
      where: { assignmentId },
      create: { assignmentId, ...data },
      update: data,
    });
    await record({
      subject: ["assignment", assignmentId],
      payload: { revision: revision + 1, scores, comment },
    });
    return { revision: revision + 1, savedAt: savedAt.toISOString() };
  },
);
