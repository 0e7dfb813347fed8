import type { Criterion } from "~/competitions/criteria";
import { competitionInForce } from "~/competitions/in-force.server";
import { roundAt } from "~/competitions/phases";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, must, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { ownBallot } from "../ballot-queries.server";
import { seatInRound } from "../calibration/calibration-state.server";
import { mayLook, mayScore, ownsSeat } from "../permissions";
import { markedBy } from "../round-rules";
import type { Kept } from "../sheet-state";
import { calledEntry } from "../stage/stage-queries.server";
import { desksOfSeat } from "../standing-desks.server";

/** One of the works to judge live, by its number, with one's own ballot. */
export interface LiveLine {
  assignmentId: string;
  number: string;
  track: Localized;
  ballot: Kept;
}

export interface LivePage {
  seatId: string;
  title: Localized;
  round: Localized;
  now: string;
  judgingClosesAt: string;
  criteria: Criterion[];
  /** By their numbers, all at once: a device that loses the line has every ballot. */
  lines: LiveLine[];
  /** Whose turn it is; null between two works, and where it is one that does not lie on this desk. */
  called: string | null;
  closed: Because | null;
}

async function ownLiveDesk(viewer: Viewer, seatId: string) {
  const db = database();
  const known = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: known.competitionId }));
  if (!ownsSeat(viewer, known, contest)) throw unknown();
  const now = await platformNow(db);
  const round = roundAt(contest.brief, now);
  if (round?.method !== "live") throw unknown();
  const seat = await seatInRound(db, known, round.id);
  must(mayLook(seat, round, now));
  const desks = await desksOfSeat(db, { seatId, roundId: round.id });
  const entryId = await calledEntry(db, { competitionId: contest.id, roundId: round.id });
  const called = desks.find((desk) => desk.entryId === entryId)?.assignmentId ?? null;
  return { seat, contest, round, now, desks, called };
}

/** One's own ballots of a live round; of any other round, and for anybody else, there are none. */
export async function livePage(viewer: Viewer, seatId: string): Promise<LivePage> {
  const { seat, contest, round, now, desks, called } = await ownLiveDesk(viewer, seatId);
  const ids = desks.map(({ assignmentId }) => assignmentId);
  const rows = await database().ballot.findMany({ where: { assignmentId: { in: ids } } });
  const { title, tracks } = contest.brief;
  const writing = mayScore(seat, { recusedAt: null, lockedAt: null }, round, now);
  const lines = desks.map(({ assignmentId, candidateNumber, trackId }) => ({
    ...{ assignmentId, number: shownNumber(candidateNumber) },
    track: tracks.find(({ id }) => id === trackId)?.name ?? { zh: "" },
    ballot: ownBallot(rows.find((row) => row.assignmentId === assignmentId) ?? null),
  }));
  return {
    ...{ seatId, title, round: round.name, now: now.toISOString(), called },
    judgingClosesAt: round.judgingClosesAt,
    criteria: markedBy(contest.brief, round, seat),
    lines: lines.sort((one, other) => (one.number < other.number ? -1 : 1)),
    closed: writing.allowed ? null : writing.because,
  };
}

/** Whose turn it is, for a device that asks every few seconds. */
export async function calledOnDesk(
  viewer: Viewer,
  seatId: string,
): Promise<{ called: string | null }> {
  const { called } = await ownLiveDesk(viewer, seatId);
  return { called };
}
