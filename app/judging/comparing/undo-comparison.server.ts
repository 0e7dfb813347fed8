import { deed } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "../refusals";
import { heldComparing } from "./held-comparing.server";

/** Takes the last answer back; the same pair stands there again. Only the last, and only before locking. */
export const undoComparison = deed(
  "judging.undo-comparison",
  async ({ tx, actor, now, record }, { seatId, turn }: { seatId: string; turn: number }) => {
    const { answers, round } = await heldComparing(tx, actor.personId, seatId, now);
    const last = answers.at(-1);
    if (!last || last.number !== turn) throw new Refusal("conflict", refusals.comparedAlready);
    await tx.comparison.delete({ where: { id: last.id } });
    await record({ subject: ["seat", seatId], payload: { round: round.id, undone: turn } });
    return { turn };
  },
);
