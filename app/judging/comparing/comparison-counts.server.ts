import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import type { Database } from "~/platform/database/database.server";
import { roundBy } from "../desk.server";
import { desksOfSeat, type WrittenDesk } from "../standing-desks.server";
import { answersOf } from "./held-comparing.server";
import { isJoined, wantedOf } from "./pairs";

export interface ComparisonCounts {
  done: number;
  wanted: number;
  /** Whether they join all of the desk, so that they can be locked. */
  joined: boolean;
  locked: boolean;
}

interface Counting {
  contest: InForce;
  round: Round;
  desks: readonly WrittenDesk[];
  answers: Awaited<ReturnType<typeof answersOf>>;
}

export async function countsOf(
  db: Database,
  { contest, round, desks, answers }: Counting,
): Promise<ComparisonCounts> {
  const ids = desks.map(({ assignmentId }) => assignmentId);
  const seats = await db.assignment.groupBy({
    by: ["seatId"],
    where: { roundId: round.id, seat: { competitionId: contest.id, endedAt: null } },
  });
  return {
    done: answers.filter(({ left, right }) => ids.includes(left) && ids.includes(right)).length,
    wanted: wantedOf(ids.length, seats.length),
    joined: ids.length > 1 && isJoined(ids, answers),
    locked: desks.length > 0 && desks.every(({ locked }) => locked),
  };
}

/** How far one's own comparisons have come; null where the round on the desk does not compare. */
export async function ownComparisons(
  db: Database,
  seatId: string,
  contest: InForce,
  now: Date,
): Promise<ComparisonCounts | null> {
  const round = roundBy("compare", contest, now);
  if (!round) return null;
  const of = { seatId, roundId: round.id };
  const [desks, answers] = [await desksOfSeat(db, of), await answersOf(db, of)];
  return countsOf(db, { contest, round, desks, answers });
}
