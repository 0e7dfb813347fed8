import { deed } from "~/evidence/deed.server";
import { must } from "~/platform/refusal";
import type { RelationKind } from "../relations";
import { mayVote } from "./deliberation-permissions";
import { ownDeliberation } from "./own-deliberation.server";

export interface StepBackInput {
  seatId: string;
  deliberationId: string;
  kind: RelationKind;
}

/** 回避 from a deliberation, before voting: from now on it does not exist for this juror. */
export const stepBack = deed(
  "judging.step-back",
  async ({ tx, actor, now, record }, input: StepBackInput) => {
    const { seatId, deliberationId, kind } = input;
    const { state } = await ownDeliberation(tx, actor.personId, input);
    const at = await now();
    must(mayVote(state));
    await tx.deliberationRecusal.create({ data: { deliberationId, seatId, kind, at } });
    await record({ subject: ["seat", seatId], payload: { deliberation: deliberationId, kind } });
    return {};
  },
);
