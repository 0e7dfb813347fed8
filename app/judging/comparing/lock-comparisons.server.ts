import { deed } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "../refusals";
import { heldComparing } from "./held-comparing.server";
import { isJoined } from "./pairs";

/**
 * Locks all of a juror's comparisons at once: each entry of the desk gets its locked ballot, empty, so that whatever
 * counts ballots counts these. From then on none is added, none taken back.
 */
export const lockComparisons = deed(
  "judging.lock-comparisons",
  async ({ tx, actor, now, record }, { seatId, turn }: { seatId: string; turn: number }) => {
    const held = await heldComparing(tx, actor.personId, seatId, now);
    const { desks, answers, round, at } = held;
    if (held.turn !== turn) throw new Refusal("conflict", refusals.comparedAlready);
    if (desks.length < 2 || !isJoined(desks, answers))
      throw new Refusal("invalid", refusals.notJoinedYet);
    await tx.ballot.createMany({
      data: desks.map((assignmentId) => ({
        ...{ assignmentId, revision: 1, scores: {}, savedAt: at, lockedAt: at },
      })),
    });
    const compared = answers.map(({ number, left, right, winner }) => ({
      ...{ number, left, right, winner },
    }));
    await record({
      subject: ["seat", seatId],
      payload: { round: round.id, compared, locked: true },
    });
    return { locked: desks.length, lockedAt: at.toISOString() };
  },
);
