import { competitionInForce } from "~/competitions/in-force.server";
import { roundNamed } from "~/competitions/rounds";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import type { Database, Tx } from "~/platform/database/database.server";
import { found, must, unknown } from "~/platform/refusal";
import { ownSeat } from "../desk.server";
import { ownsSeat } from "../permissions";
import { maySeeSamples } from "./calibration-permissions";
import { samplesOf } from "./held-calibration.server";

export interface OfOwnSample {
  seatId: string;
  sampleId: string;
}

/** A sample that this juror may see: of an opened calibration of their own contest; anything else does not exist. */
export async function ownSample(
  db: Database | Tx,
  viewer: Viewer,
  { seatId, sampleId }: OfOwnSample,
) {
  const seat = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: seat.competitionId }));
  if (!ownsSeat(viewer, seat, contest)) throw unknown();
  const place = found(
    await db.sample.findUnique({ where: { id: sampleId, competitionId: contest.id } }),
  );
  const { roundId, fileId } = place;
  const ofRound = { competitionId: contest.id, roundId };
  found(await db.calibration.findUnique({ where: { competitionId_roundId: ofRound } }));
  must(maySeeSamples(seat));
  const round = found(roundNamed(contest.brief.rounds, roundId));
  const ballot = await db.sampleBallot.findUnique({
    where: { sampleId_seatId: { sampleId, seatId } },
  });
  return { seat, contest, round, ofRound, fileId, ballot };
}

/** The same, with the seat held for writing: two devices come one after the other. */
export async function heldSample(tx: Tx, personId: string | null, of: OfOwnSample) {
  await ownSeat(tx, personId, of.seatId);
  return ownSample(tx, await loadViewer(tx, personId), of);
}

/** How far a juror has come with the samples of a round; none while they are not opened. */
export async function ownSamples(
  db: Database,
  seat: { id: string; competitionId: string },
  roundId: string,
) {
  const ofRound = { competitionId: seat.competitionId, roundId };
  const opened = await db.calibration.findUnique({ where: { competitionId_roundId: ofRound } });
  if (!opened) return null;
  const samples = await samplesOf(db, ofRound);
  const ballots = await db.sampleBallot.findMany({
    where: { seatId: seat.id, sample: ofRound },
    select: { sampleId: true, lockedAt: true },
  });
  const lines = samples.map(({ id, title }, at) => ({
    ...{ sampleId: id, nth: at + 1, title },
    begun: ballots.some(({ sampleId }) => sampleId === id),
    locked: ballots.some(({ sampleId, lockedAt }) => sampleId === id && lockedAt !== null),
  }));
  return { precedes: opened.precedes, lines };
}
export type OwnSamples = Awaited<ReturnType<typeof ownSamples>>;
