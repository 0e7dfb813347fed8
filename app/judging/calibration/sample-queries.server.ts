import type { Criterion } from "~/competitions/criteria";
import type { ShownPicture } from "~/media/shown-picture";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { ownBallot } from "../ballot-queries.server";
import type { OwnMarks } from "../own-marks";
import { markedBy } from "../round-rules";
import type { Kept } from "../sheet-state";
import { lockedOn, panelSpread } from "./calibration";
import { mayScoreSample } from "./calibration-permissions";
import { lockedScores, samplePicture } from "./calibration-queries.server";
import { samplesOf } from "./held-calibration.server";
import { ownSample, type OfOwnSample } from "./own-sample.server";
import { pictureBytes } from "./sample-files.server";

/** A sample on a juror's own desk. It has no author to be seen, and nothing of the others before one's own is locked. */
export interface SamplePage {
  seatId: string;
  sampleId: string;
  title: Localized;
  round: Localized;
  now: string;
  judgingClosesAt: string;
  nth: number;
  /** All samples of the round, in their order. */
  samples: { sampleId: string; nth: number }[];
  name: string;
  words: string;
  picture: ShownPicture | null;
  criteria: Criterion[];
  ballot: Kept;
  /** Once one's own is locked: how many have locked it, and how they spread where they are enough. */
  panel: { count: number; spread: OwnMarks[] | null } | null;
  closed: Because | null;
}

export async function samplePage(viewer: Viewer, of: OfOwnSample): Promise<SamplePage> {
  const db = database();
  const { seat, contest, round, ofRound, ballot } = await ownSample(db, viewer, of);
  const now = await platformNow(db);
  const rows = await samplesOf(db, ofRound);
  const samples = rows.map(({ id }, at) => ({ sampleId: id, nth: at + 1 }));
  const { title, words, file } = found(rows.find(({ id }) => id === of.sampleId));
  const criteria = markedBy(contest.brief, round, seat);
  const writing = mayScoreSample(seat, { lockedAt: ballot?.lockedAt ?? null }, round, now);
  const given = ballot?.lockedAt ? (await lockedScores(db, ofRound))(of.sampleId) : null;
  return {
    ...{ ...of, title: contest.brief.title, round: round.name, now: now.toISOString() },
    ...{ judgingClosesAt: round.judgingClosesAt, samples, name: title, words, criteria },
    nth: found(samples.find(({ sampleId }) => sampleId === of.sampleId)).nth,
    picture: samplePicture(file, `/jury/${of.seatId}/samples/${of.sampleId}`),
    ballot: ownBallot(ballot && { ...ballot, comment: "", abstainedAt: null }),
    panel: given && {
      count: lockedOn(criteria, given).length,
      spread: panelSpread(criteria, given),
    },
    closed: writing.allowed ? null : writing.because,
  };
}

/** The newest state of one's own ballot on a sample, for a device that is told it fell behind. */
export async function newestSample(viewer: Viewer, of: OfOwnSample): Promise<Kept> {
  const { ballot } = await ownSample(database(), viewer, of);
  return ownBallot(ballot && { ...ballot, comment: "", abstainedAt: null });
}

/** The picture of a sample, for a juror. */
export async function ownSampleBytes(viewer: Viewer, of: OfOwnSample, recipe: string) {
  const { fileId } = await ownSample(database(), viewer, of);
  return pictureBytes(fileId, recipe);
}
