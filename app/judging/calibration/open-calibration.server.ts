import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { must, Refusal } from "~/platform/refusal";
import { unreadySamples } from "./calibration";
import { mayPrecede, mayPrepare } from "./calibration-permissions";
import { heldCalibration, samplesOf, type OfCalibration } from "./held-calibration.server";
import { tellOfCalibration } from "./tell-of-calibration.server";
import { calibrationRefusals as t, sampleUnready } from "./refusals";

interface WhetherFirst extends OfCalibration {
  /** Every juror locks all samples before their desk opens. */
  precedes: boolean;
}

export interface OpenCalibrationInput extends WhetherFirst {
  /** publicOrigin(request) */
  origin: string;
}

/** Opens the samples to the round's jurors; from now on they stay as they are. */
export const openCalibration = deed(
  "judging.open-calibration",
  async ({ tx, actor, now, record }, { precedes, origin, ...of }: OpenCalibrationInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { contest, round, ofRound, opened } = await heldCalibration(tx, viewer, of, "update");
    const at = await now();
    must(mayPrepare(opened, round, at));
    const samples = await samplesOf(tx, ofRound);
    if (samples.length === 0) throw new Refusal("invalid", t.noSamples);
    const [unready] = unreadySamples(
      samples.map(({ title, file }) => ({ title, fit: file.inspection?.accepted === true })),
    );
    if (unready) throw new Refusal("invalid", sampleUnready(unready));
    await tx.calibration.create({
      data: { ...ofRound, precedes, byId: actor.personId ?? "", openedAt: at },
    });
    await tellOfCalibration(tx, contest, round, { precedes, origin });
    await record({
      subject: ["competition", ofRound.competitionId],
      payload: { round: round.id, precedes, samples: samples.map(({ id }) => id) },
    });
    return { samples: samples.length };
  },
);

/** Whether the opened calibration precedes the desks; once judging has begun it can only be given up. */
export const letPrecede = deed(
  "judging.let-calibration-precede",
  async ({ tx, actor, now, record }, { precedes, ...of }: WhetherFirst) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { round, ofRound, opened } = await heldCalibration(tx, viewer, of, "update");
    if (!opened) throw new Refusal("conflict", t.noSamples);
    must(mayPrecede(precedes, round, await now()));
    await tx.calibration.update({
      where: { competitionId_roundId: ofRound },
      data: { precedes },
    });
    await record({
      subject: ["competition", ofRound.competitionId],
      payload: { round: round.id, precedes },
    });
    return { precedes };
  },
);
