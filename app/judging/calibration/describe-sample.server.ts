import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must } from "~/platform/refusal";
import { mayPrepare } from "./calibration-permissions";
import { heldCalibration, type OfCalibration } from "./held-calibration.server";

export interface DescribeSampleInput extends OfCalibration {
  sampleId: string;
  title: string;
  words: string;
}

/** Gives a sample its title and its words, as a juror will read them. */
export const describeSample = deed(
  "judging.describe-sample",
  async ({ tx, actor, now, record }, { sampleId, title, words, ...of }: DescribeSampleInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { round, ofRound, opened } = await heldCalibration(tx, viewer, of, "update");
    must(mayPrepare(opened, round, await now()));
    const where = { id: sampleId, ...ofRound };
    found(await tx.sample.findUnique({ where }));
    await tx.sample.update({ where, data: { title, words } });
    await record({
      subject: ["competition", ofRound.competitionId],
      payload: { round: of.roundId, sample: sampleId, title, words },
    });
    return { sampleId };
  },
);
