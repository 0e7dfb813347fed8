import { competitionInForce } from "~/competitions/in-force.server";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, must, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { roundBy } from "../desk.server";
import { blindWork, type BlindWork } from "../blind-work.server";
import { seatInRound } from "../calibration/calibration-state.server";
import { mayLook, mayScore, ownsSeat } from "../permissions";
import { desksOfSeat } from "../standing-desks.server";
import { countsOf, type ComparisonCounts } from "./comparison-counts.server";
import { answersOf, seedOf } from "./held-comparing.server";
import { nextPair } from "./pairs";

export interface ComparePage {
  seatId: string;
  title: Localized;
  round: Localized;
  now: string;
  judgingClosesAt: string;
  counts: ComparisonCounts;
  /** The turn that is due; a form names it, so that two devices never answer the same one twice. */
  turn: number;
  pair: { left: BlindWork; right: BlindWork } | null;
  /** The numbers of the last pair, and which won: what undoing takes back. */
  last: { left: string; right: string; winner: string } | null;
  /** Why nothing can be answered now. */
  closed: Because | null;
}

/** The pair that is due on one's own desk; of a round that does not compare, and for anybody else, there is none. */
export async function comparePage(viewer: Viewer, seatId: string): Promise<ComparePage> {
  const db = database();
  const known = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: known.competitionId }));
  if (!ownsSeat(viewer, known, contest)) throw unknown();
  const now = await platformNow(db);
  const round = found(roundBy("compare", contest, now));
  const seat = await seatInRound(db, known, round.id);
  must(mayLook(seat, round, now));
  const of = { seatId, roundId: round.id };
  const [desks, answers] = [await desksOfSeat(db, of), await answersOf(db, of)];
  const open = desks.filter(({ locked }) => !locked).map(({ assignmentId }) => assignmentId);
  const turn = (answers.at(-1)?.number ?? 0) + 1;
  const pair = nextPair(open, answers, seedOf(seatId, round.id, turn));
  const counts = await countsOf(db, { contest, round, desks, answers });
  const writing = mayScore(
    seat,
    { recusedAt: null, lockedAt: counts.locked ? now : null },
    round,
    now,
  );
  const number = (assignmentId: string) =>
    shownNumber(desks.find((desk) => desk.assignmentId === assignmentId)?.candidateNumber ?? 0);
  const last = answers.findLast(({ left, right }) => open.includes(left) && open.includes(right));
  return {
    ...{ seatId, title: contest.brief.title, round: round.name, now: now.toISOString() },
    ...{ judgingClosesAt: round.judgingClosesAt, counts, turn },
    pair:
      pair && writing.allowed
        ? { left: await blindWork(viewer, pair.left), right: await blindWork(viewer, pair.right) }
        : null,
    last:
      last && last.number === turn - 1
        ? { left: number(last.left), right: number(last.right), winner: last.winner }
        : null,
    closed: writing.allowed ? null : writing.because,
  };
}
