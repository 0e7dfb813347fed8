import type { Criterion } from "~/competitions/criteria";
import { hasJudged } from "~/competitions/phases";
import { stateOf, type FileState } from "~/media/inspection-state";
import { lookOf } from "~/media/picture-look.server";
import { isPicture } from "~/media/recipes";
import type { ShownPicture } from "~/media/shown-picture";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Scores } from "../ballot";
import type { OwnMarks } from "../own-marks";
import { platePicture } from "../plates";
import { markedBy } from "../round-rules";
import { panelSpread } from "./calibration";
import { mayPrecede, mayPrepare } from "./calibration-permissions";
import { heldCalibration, samplesOf, type OfCalibration } from "./held-calibration.server";

/** A sample as those who prepare it see it. */
export interface SampleLine {
  id: string;
  title: string;
  words: string;
  state: FileState;
  reason: Because | null;
  picture: ShownPicture | null;
  /** How the panel spread, once the round's judging is closed and enough have locked it. */
  spread: OwnMarks[] | null;
}

export interface CalibrationPage {
  slug: string;
  title: Localized;
  round: { id: string; name: Localized };
  samples: SampleLine[];
  opened: { at: string; precedes: boolean } | null;
  /** Why samples cannot be prepared and opened any more; null while they can. */
  closed: Because | null;
  /** Whether the other setting may be chosen now. */
  mayTurn: boolean;
  /** How many samples each juror has locked; never what was given. */
  jurors: { alias: number; name: string; locked: number }[];
  criteria: Criterion[];
}

export async function calibrationPage(viewer: Viewer, of: OfCalibration): Promise<CalibrationPage> {
  const db = database();
  const { contest, round, ofRound, opened } = await heldCalibration(db, viewer, of);
  const now = await platformNow(db);
  const rows = await samplesOf(db, ofRound);
  const preparing = mayPrepare(opened, round, now);
  const criteria = markedBy(contest.brief, round);
  const given = hasJudged(round, now) ? await lockedScores(db, ofRound) : null;
  const at = `/competitions/${of.slug}/rounds/${round.id}/calibration/samples`;
  return {
    ...{ slug: of.slug, title: contest.brief.title, criteria },
    round: { id: round.id, name: round.name },
    samples: rows.map(({ id, title, words, file }) => ({
      ...{ id, title, words, state: stateOf(file.inspection) },
      reason: (file.inspection?.reason ?? null) as Because | null,
      picture: samplePicture(file, `${at}/${id}`),
      spread: given && panelSpread(criteria, given(id)),
    })),
    opened: opened && { at: opened.openedAt.toISOString(), precedes: opened.precedes },
    closed: preparing.allowed ? null : preparing.because,
    mayTurn: opened !== null && mayPrecede(!opened.precedes, round, now).allowed,
    jurors: opened ? await jurorsOf(db, ofRound) : [],
  };
}

type File = Awaited<ReturnType<typeof samplesOf>>[number]["file"];

/** A sample's picture in the sizes that jurors see, fetched at `address`. */
export const samplePicture = ({ inspection, look, derivatives }: File, address: string) =>
  inspection?.accepted
    ? platePicture(
        {
          look: lookOf(look),
          pictures: derivatives.flatMap(({ recipe, type, width, height }) =>
            isPicture(recipe) && width && height ? [{ recipe, type, width, height }] : [],
          ),
        },
        address,
      )
    : null;

/** What was locked on each sample of a round: only for where its judging is over, or for who locked that sample too. */
export async function lockedScores(
  db: Database,
  ofRound: { competitionId: string; roundId: string },
): Promise<(sampleId: string) => Scores[]> {
  const rows = await db.sampleBallot.findMany({
    where: { sample: ofRound, lockedAt: { not: null } },
    // In no order that says who sits where: the figures are counted, and never listed.
    select: { sampleId: true, scores: true },
  });
  return (id) => rows.filter((row) => row.sampleId === id).map(({ scores }) => scores as Scores);
}

async function jurorsOf(db: Database, ofRound: { competitionId: string; roundId: string }) {
  const seats = await db.seat.findMany({
    where: { competitionId: ofRound.competitionId, endedAt: null },
    orderBy: { alias: "asc" },
    select: {
      alias: true,
      person: { select: { name: true } },
      _count: {
        select: { sampleBallots: { where: { sample: ofRound, lockedAt: { not: null } } } },
      },
    },
  });
  return seats.map(({ alias, person, _count }) => ({
    ...{ alias, name: person.name, locked: _count.sampleBallots },
  }));
}
