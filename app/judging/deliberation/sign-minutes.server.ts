import { deed } from "~/evidence/deed.server";
import { found, must, Refusal } from "~/platform/refusal";
import { maySignMinutes } from "./deliberation-permissions";
import { ownDeliberation } from "./own-deliberation.server";
import { deliberationRefusals as t } from "./texts";

export interface SignMinutesInput {
  seatId: string;
  deliberationId: string;
  /** Of the minutes that were read. */
  digest: string;
}

/** A juror who voted signs the minutes, on exactly what was read. */
export const signMinutes = deed(
  "judging.sign-minutes",
  async ({ tx, actor, now, record }, input: SignMinutesInput) => {
    const { seatId, deliberationId, digest } = input;
    const { deliberation, state } = await ownDeliberation(tx, actor.personId, input);
    const minutes = found(deliberation.minutes);
    const key = { deliberationId, seatId };
    const earlier = await tx.minutesSignature.findUnique({
      where: { deliberationId_seatId: key },
    });
    const at = await now();
    must(maySignMinutes(state, earlier !== null));
    if (minutes.digest !== digest) throw new Refusal("conflict", t.notWhatYouRead);
    await tx.minutesSignature.create({ data: { ...key, digest, at } });
    await record({ subject: ["seat", seatId], payload: { deliberation: deliberationId, digest } });
    return {};
  },
);
