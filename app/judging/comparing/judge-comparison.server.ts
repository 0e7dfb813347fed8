import { deed } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "../refusals";
import { heldComparing, seedOf } from "./held-comparing.server";
import { nextPair, type Winner } from "./pairs";

export interface JudgeComparisonInput {
  seatId: string;
  /** Which turn the juror's page shows, and the pair that stood there. */
  turn: number;
  left: string;
  right: string;
  winner: Winner;
}

/** Answers the pair of this turn, and no other: a juror does not choose what is compared. */
export const judgeComparison = deed(
  "judging.judge-comparison",
  async ({ tx, actor, now, record }, input: JudgeComparisonInput) => {
    const { seatId, left, right, winner } = input;
    const held = await heldComparing(tx, actor.personId, seatId, now);
    const { round, desks, answers, turn, at } = held;
    const seed = seedOf(seatId, round.id, turn);
    const pair = nextPair(desks, answers, seed);
    if (turn !== input.turn || pair?.left !== left || pair.right !== right)
      throw new Refusal("conflict", refusals.comparedAlready);
    const { reason } = pair;
    await tx.comparison.create({
      data: {
        ...{ id: newId(), seatId, roundId: round.id, number: turn, leftId: left, rightId: right },
        ...{ winner, reason, seed, at },
      },
    });
    await record({
      subject: ["seat", seatId],
      payload: { round: round.id, turn, left, right, winner, reason, seed },
    });
    return { turn };
  },
);
