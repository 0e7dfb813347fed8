import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundNamed } from "~/competitions/rounds";
import { hastenFiles } from "~/media/hasten-files.server";
import type { Viewer } from "~/people/viewer";
import type { Database, Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";

export interface OfCalibration {
  slug: string;
  roundId: string;
}

/** The calibration of a round, for those who run the contest; with `lock` the contest is held, so that one comes after another. */
export async function heldCalibration(
  db: Database | Tx,
  viewer: Viewer,
  of: OfCalibration,
  lock?: "update",
) {
  const contest = found(await competitionInForce(db, { slug: of.slug }, lock));
  if (!mayManage(viewer, contest)) throw unknown();
  const round = found(roundNamed(contest.brief.rounds, of.roundId));
  const ofRound = { competitionId: contest.id, roundId: round.id };
  const opened = await db.calibration.findUnique({ where: { competitionId_roundId: ofRound } });
  return { contest, round, ofRound, opened };
}

/** A round's samples in the order in which they were added, which is the order in which everybody sees them. */
export async function samplesOf(
  db: Database | Tx,
  ofRound: { competitionId: string; roundId: string },
) {
  const samples = await db.sample.findMany({
    where: ofRound,
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    include: {
      file: {
        select: {
          id: true,
          inspection: true,
          look: true,
          derivatives: { where: { audience: "jury" }, orderBy: { width: "asc" } },
        },
      },
    },
  });
  await hastenFiles(
    db,
    samples.map(({ file }) => file),
  );
  return samples;
}
