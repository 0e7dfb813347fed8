import { deed } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { mayCall } from "../permissions";
import { entryOnCard, heldStage } from "./held-stage.server";

export interface CallEntryInput {
  slug: string;
  roundId: string;
  /** A number or a card; empty where nobody stands on the stage any more. */
  card: string;
}

/** Calls an entry (叫号): from now on the devices of the jurors on whose desk it lies show it. */
export const callEntry = deed(
  "judging.call-entry",
  async ({ tx, actor, now, record }, { slug, roundId, card }: CallEntryInput) => {
    const { competition, round, ofRound } = await heldStage(tx, actor, { slug, roundId });
    const at = await now();
    must(mayCall(round, at));
    const entry = card.trim() ? await entryOnCard(tx, { competition, round }, card) : null;
    await tx.stageCall.create({
      data: {
        ...{ id: newId(), ...ofRound, entryId: entry?.entryId ?? null, at },
        byId: actor.personId ?? "",
      },
    });
    const called = entry?.candidateNumber ?? null;
    await record({ subject: ["competition", competition.id], payload: { round: roundId, called } });
    return { called };
  },
);
