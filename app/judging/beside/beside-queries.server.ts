import type { Criterion } from "~/competitions/criteria";
import { competitionInForce } from "~/competitions/in-force.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, must, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { type Scores } from "../ballot";
import { blindWork, type BlindWork } from "../blind-work.server";
import { queueOf, roundShown, type QueueLine } from "../jury-queries.server";
import { seatInRound } from "../calibration/calibration-state.server";
import { mayLook, ownsSeat } from "../permissions";
import { markedBy } from "../round-rules";
import { desksOfSeat } from "../standing-desks.server";
import { mostBeside, worksNamed } from "./places";

/** A work with the figures that this juror has given it. */
export interface WorkBeside extends BlindWork {
  scores: Scores;
  abstained: boolean;
  locked: boolean;
}

export interface BesidePage {
  seatId: string;
  title: Localized;
  round: Localized;
  criteria: Criterion[];
  /** Everything on the desk, to choose from. */
  queue: QueueLine[];
  /** Two to four; fewer where not enough were chosen yet, and the first four of more. */
  works: WorkBeside[];
  /** More than four were named. */
  more: boolean;
}

/**
 * Works of one's own desk side by side, in the order in which they are named. Whatever does not lie there does not
 * exist, be it another's, another round's, or one that its juror is in conflict with.
 */
export async function besidePage(
  viewer: Viewer,
  seatId: string,
  named: readonly string[],
): Promise<BesidePage> {
  const db = database();
  const known = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: known.competitionId }));
  if (!ownsSeat(viewer, known, contest)) throw unknown();
  const now = await platformNow(db);
  const round = roundShown(contest.brief, now);
  const seat = await seatInRound(db, known, round.id);
  must(mayLook(seat, round, now));
  const desks = await desksOfSeat(db, { seatId, roundId: round.id });
  const chosen = worksNamed(named).map((id) =>
    found(desks.find(({ assignmentId }) => assignmentId === id)),
  );
  const works: WorkBeside[] = [];
  for (const { assignmentId, scores, abstained, locked } of chosen.slice(0, mostBeside))
    works.push({
      ...(await blindWork(viewer, assignmentId)),
      ...{ scores: (scores ?? {}) as Scores, abstained, locked },
    });
  return {
    seatId,
    title: contest.brief.title,
    round: round.name,
    criteria: markedBy(contest.brief, round, seat),
    queue: queueOf(contest, round, seat, desks),
    works,
    more: chosen.length > mostBeside,
  };
}
