import { deed } from "~/evidence/deed.server";
import type { SeatSource } from "~/competitions/panels";
import type { Tx } from "~/platform/database/database.server";
import { found, must, Refusal } from "~/platform/refusal";
import type { Expertise } from "./assignment/words";
import { openPanel } from "./open-panel.server";
import { maySeatAs } from "./permissions";
import { refusals } from "./refusals";
import { sourceRefusals } from "./sources/refusals";

export interface SeatTerms {
  slug: string;
  seatId: string;
  /** Whose judgement it is; as it was unless said. */
  source?: SeatSource;
  cap: number | null;
  trackIds: string[];
  roundIds: string[];
  expertise: Expertise[];
}

/** A ballot is of the criteria that its seat's source had: once there is one, the source stays. */
const hasWritten = async (tx: Tx, seatId: string): Promise<boolean> =>
  (await tx.ballot.count({ where: { assignment: { seatId } } })) > 0 ||
  (await tx.sampleBallot.count({ where: { seatId } })) > 0;

/** Whose judgement a juror's is, and what they judge: how many entries at most, of which tracks, in which rounds, and knowing what best. */
export const setSeatTerms = deed(
  "judging.set-seat-terms",
  async ({ tx, actor, now, record }, { slug, seatId, ...terms }: SeatTerms) => {
    const { competition, competitionId } = await openPanel(tx, actor, slug, now);
    const seat = found(
      await tx.seat.findFirst({ where: { id: seatId, competitionId, endedAt: null } }),
    );
    const { tracks, rounds } = competition.brief;
    const strange = (ids: string[], known: readonly { id: string }[]) =>
      ids.some((id) => !known.some((one) => one.id === id));
    if (strange(terms.trackIds, tracks) || strange(terms.roundIds, rounds))
      throw new Refusal("invalid", refusals.noSuchPart);
    if (terms.source && terms.source !== seat.source) {
      must(maySeatAs(competition.brief, terms.source));
      if (await hasWritten(tx, seatId))
        throw new Refusal("conflict", sourceRefusals.sourceStays, "source");
    }
    await tx.seat.update({ where: { id: seatId }, data: terms });
    await record({ subject: ["seat", seatId], payload: { terms: { ...terms } } });
    return { seatId };
  },
);
