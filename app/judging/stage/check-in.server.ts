import { deed } from "~/evidence/deed.server";
import { must } from "~/platform/refusal";
import { mayCheckIn } from "../permissions";
import { entryOnCard, heldStage } from "./held-stage.server";

export interface CheckInInput {
  slug: string;
  roundId: string;
  /** Scanned off a card, or a number that was typed. */
  card: string;
}

/** Whoever brings a work to the final is there (签到); a second scan finds it done and changes nothing. */
export const checkIn = deed(
  "judging.check-in",
  async ({ tx, actor, now, record }, { slug, roundId, card }: CheckInInput) => {
    const { competition, round, ofRound } = await heldStage(tx, actor, { slug, roundId });
    const at = await now();
    must(mayCheckIn(round, at));
    const { entryId, candidateNumber } = await entryOnCard(tx, { competition, round }, card);
    const where = { ...ofRound, entryId };
    const known = await tx.stageCheckIn.findUnique({
      where: { competitionId_roundId_entryId: where },
    });
    if (!known)
      await tx.stageCheckIn.create({ data: { ...where, byId: actor.personId ?? "", at } });
    await record({
      subject: ["competition", competition.id],
      payload: { round: roundId, checkedIn: candidateNumber, again: known !== null },
    });
    return { number: candidateNumber, again: known !== null };
  },
);
