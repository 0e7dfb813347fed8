import { deed } from "~/evidence/deed.server";
import { must, Refusal } from "~/platform/refusal";
import { missingCriteria, strayScores, type Scores } from "../ballot";
import { refusals } from "../refusals";
import { rulesOfSeat } from "../round-rules";
import { mayScoreSample } from "./calibration-permissions";
import { heldSample, type OfOwnSample } from "./own-sample.server";

export interface SaveSampleInput extends OfOwnSample {
  /** The revision that the juror's page shows; 0 before the first save. */
  revision: number;
  scores: Scores;
  note: string;
}

/** Keeps the ballot on a sample as it now stands. Whoever saves from an older revision is told and overwrites nothing. */
export const saveSample = deed(
  "judging.save-sample",
  async ({ tx, actor, now, record }, { revision, scores, note, ...of }: SaveSampleInput) => {
    const { seat, contest, round, ballot } = await heldSample(tx, actor.personId, of);
    const savedAt = await now();
    must(mayScoreSample(seat, { lockedAt: ballot?.lockedAt ?? null }, round, savedAt));
    if ((ballot?.revision ?? 0) !== revision) throw new Refusal("conflict", refusals.movedOn);
    const [stray] = strayScores(rulesOfSeat(contest.brief, round, seat).criteria, scores);
    if (stray !== undefined) throw new Refusal("invalid", refusals.strayScore, `scores.${stray}`);
    const { sampleId, seatId } = of;
    const data = { revision: revision + 1, scores, note, savedAt };
    await tx.sampleBallot.upsert({
      where: { sampleId_seatId: { sampleId, seatId } },
      create: { sampleId, seatId, ...data },
      update: data,
    });
    await record({
      subject: ["seat", seatId],
      payload: { sample: sampleId, revision: revision + 1, scores },
    });
    return { revision: revision + 1, savedAt: savedAt.toISOString() };
  },
);

/** Locks a complete ballot on a sample. From then on its juror may see how the panel judged it. */
export const lockSample = deed(
  "judging.lock-sample",
  async ({ tx, actor, now, record }, { revision, ...of }: OfOwnSample & { revision: number }) => {
    const { seat, contest, round, ballot } = await heldSample(tx, actor.personId, of);
    const lockedAt = await now();
    must(mayScoreSample(seat, { lockedAt: ballot?.lockedAt ?? null }, round, lockedAt));
    if (!ballot) throw new Refusal("invalid", refusals.incomplete);
    if (ballot.revision !== revision) throw new Refusal("conflict", refusals.movedOn);
    const scores = ballot.scores as Scores;
    if (missingCriteria(rulesOfSeat(contest.brief, round, seat).criteria, scores).length > 0)
      throw new Refusal("invalid", refusals.incomplete);
    const { sampleId, seatId } = of;
    await tx.sampleBallot.update({
      where: { sampleId_seatId: { sampleId, seatId } },
      data: { lockedAt },
    });
    await record({
      subject: ["seat", seatId],
      payload: { sample: sampleId, revision, scores, locked: true },
    });
    return { lockedAt: lockedAt.toISOString() };
  },
);
