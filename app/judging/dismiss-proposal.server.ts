import { deed } from "~/evidence/deed.server";
import { found } from "~/platform/refusal";
import { openPanel } from "./open-panel.server";

export interface DismissProposalInput {
  slug: string;
  seatId: string;
  entryId: string;
  reason: string;
}

/** A relation that verified data suggested is none: looked into by the organiser, who says why. */
export const dismissProposal = deed(
  "judging.dismiss-proposal",
  async ({ tx, actor, now, record }, { slug, seatId, entryId, reason }: DismissProposalInput) => {
    const { competitionId, at } = await openPanel(tx, actor, slug, now);
    found(await tx.seat.findFirst({ where: { id: seatId, competitionId, endedAt: null } }));
    found(await tx.entry.findFirst({ where: { id: entryId, competitionId } }));
    await tx.conflictDismissal.upsert({
      where: { seatId_entryId: { seatId, entryId } },
      create: { seatId, entryId, reason, byId: found(actor.personId), at },
      update: {},
    });
    await record({ subject: ["seat", seatId], payload: { dismissed: entryId, reason } });
    return { seatId };
  },
);
