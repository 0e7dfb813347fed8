import { deed } from "~/evidence/deed.server";
import { must, Refusal } from "~/platform/refusal";
import { mayVote } from "./deliberation-permissions";
import { ownDeliberation } from "./own-deliberation.server";
import { deliberationRefusals as t } from "./texts";

export interface VoteInput {
  seatId: string;
  deliberationId: string;
  /** Candidate numbers; none leaves the place vacant. */
  chosen: readonly string[];
}

/** A juror's vote, given once: which of the works, at most as many as there are places, or none. */
export const voteInDeliberation = deed(
  "judging.vote-in-deliberation",
  async ({ tx, actor, now, record }, input: VoteInput) => {
    const { seatId, deliberationId } = input;
    const { deliberation, state } = await ownDeliberation(tx, actor.personId, input);
    const at = await now();
    must(mayVote(state));
    const entries = await tx.entry.findMany({ where: { id: { in: deliberation.entryIds } } });
    const chosen = [...new Set(input.chosen)].map(
      (number) => entries.find((entry) => String(entry.candidateNumber) === number)?.id,
    );
    if (chosen.includes(undefined)) throw new Refusal("invalid", t.strayVote, "chosen");
    if (chosen.length > deliberation.places)
      throw new Refusal("invalid", t.tooManyChosen, "chosen");
    const ids = chosen as string[];
    await tx.deliberationVote.create({ data: { deliberationId, seatId, chosen: ids, at } });
    await record({
      subject: ["seat", seatId],
      payload: { deliberation: deliberationId, chosen: ids },
    });
    return { deliberationId };
  },
);
