import { deed } from "~/evidence/deed.server";
import { found, Refusal } from "~/platform/refusal";
import { newId } from "~/platform/random.server";
import { ownSeat } from "./desk.server";
import { refusals } from "./refusals";

/** The juror accepts the undertaking in the version that was shown. */
export const promiseConfidentiality = deed(
  "judging.promise-confidentiality",
  async (
    { tx, actor, now, record },
    { seatId, textVersion }: { seatId: string; textVersion: string },
  ) => {
    const { seat, competition } = await ownSeat(tx, actor.personId, seatId);
    if (textVersion !== String(competition.brief.confidentiality.version))
      throw new Refusal("conflict", refusals.wrongUndertaking);
    const at = await now();
    if (!seat.confidentialityAt) {
      await tx.seat.update({ where: { id: seatId }, data: { confidentialityAt: at } });
      await tx.consent.create({
        data: {
          id: newId(),
          personId: found(actor.personId),
          purpose: `confidentiality:${competition.id}`,
          textVersion,
          givenAt: at,
        },
      });
    }
    await record({ subject: ["seat", seatId], payload: { confidentiality: textVersion } });
    return { seatId };
  },
);
