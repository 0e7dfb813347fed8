import { deed, type DeedContext } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { heldPromotion, type OfPromotion } from "./held-promotion.server";
import { refusals as t } from "./refusals";
import { tellAuthors, tellOrganisers } from "./tell-of-promotion.server";

export interface DisqualifyInput extends OfPromotion {
  candidateNumber: number;
  /** Its authors read it. */
  reason: string;
  /** publicOrigin(request) */
  origin: string;
}

const reasonLeast = 6;

/** A promoted entry or a reserve is not admitted after all: a second look, or an objection, spoke against it. */
export async function strike(
  context: DeedContext,
  { candidateNumber, origin, ...input }: DisqualifyInput,
): Promise<{ entryId: string }> {
  const { contest, round, next, promotion, at, byId } = await heldPromotion(context, input);
  const { resultId, list } = promotion;
  const entry = list.find((one) => one.candidateNumber === candidateNumber);
  if (!entry) throw new Refusal("invalid", t.notOnTheList, "candidateNumber");
  if (entry.fallen) throw new Refusal("conflict", t.fallenAlready, "candidateNumber");
  const reason = input.reason.trim();
  if (reason.length < reasonLeast) throw new Refusal("invalid", t.disqualifyWhy, "reason");

  const { tx, record } = context;
  const { entryId } = entry;
  await tx.disqualification.create({
    data: { resultId, entryId, roundId: next.id, reason, byId, at },
  });
  await record({ subject: ["entry", entryId], payload: { resultId, reason, round: next.id } });
  const about = { contest, round, next, origin, number: candidateNumber, reason };
  await tellAuthors(tx, entryId, "disqualified", about);
  await tellOrganisers(tx, contest, "disqualifiedFor", about);
  return { entryId };
}

export const disqualifyPromoted = deed("judging.disqualify", strike);
