import type { Tx } from "~/platform/database/database.server";
import { Refusal } from "~/platform/refusal";
import type { ResultRules } from "../result-content";
import type { OfRound } from "../standing-desks.server";
import { deliberationsOf } from "./deliberations-of-round.server";
import { deliberationRefusals as t } from "./texts";

/** The deliberations of a round as its result carries them; refused while one is open or its minutes do not stand. */
export async function finishedDeliberations(
  tx: Tx,
  ofRound: OfRound,
): Promise<NonNullable<ResultRules["deliberations"]>> {
  const all = await deliberationsOf(tx, ofRound);
  return all.map(({ minutes }) => {
    if (!minutes) throw new Refusal("conflict", t.stillOpen);
    if (!minutes.stands) throw new Refusal("conflict", t.unsigned);
    return { minutes: minutes.content, digest: minutes.digest, signedBy: minutes.signedBy };
  });
}
