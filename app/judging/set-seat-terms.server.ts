import { deed } from "~/evidence/deed.server";
import { found, Refusal } from "~/platform/refusal";
import type { Expertise } from "./assignment/words";
import { openPanel } from "./open-panel.server";
import { refusals } from "./refusals";

export interface SeatTerms {
  slug: string;
  seatId: string;
  cap: number | null;
  trackIds: string[];
  roundIds: string[];
  expertise: Expertise[];
}

/** What a juror judges: how many entries at most, of which tracks, in which rounds, and knowing what best. */
export const setSeatTerms = deed(
  "judging.set-seat-terms",
  async ({ tx, actor, now, record }, { slug, seatId, ...terms }: SeatTerms) => {
    const { competition, competitionId } = await openPanel(tx, actor, slug, now);
    found(await tx.seat.findFirst({ where: { id: seatId, competitionId, endedAt: null } }));
    const { tracks, rounds } = competition.brief;
    const strange = (ids: string[], known: readonly { id: string }[]) =>
      ids.some((id) => !known.some((one) => one.id === id));
    if (strange(terms.trackIds, tracks) || strange(terms.roundIds, rounds))
      throw new Refusal("invalid", refusals.noSuchPart);
    await tx.seat.update({ where: { id: seatId }, data: terms });
    await record({ subject: ["seat", seatId], payload: { terms: { ...terms } } });
    return { seatId };
  },
);
