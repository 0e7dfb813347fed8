import { deed } from "~/evidence/deed.server";
import { found, Refusal } from "~/platform/refusal";
import { keptOut } from "./kept-out.server";
import { heldPromotion, type OfPromotion } from "./held-promotion.server";
import { vacanciesOf } from "./promotion-standing";
import { refusals as t } from "./refusals";
import { tellAuthors, tellOrganisers } from "./tell-of-promotion.server";

export interface RaiseReserveInput extends OfPromotion {
  /** The candidate number of the entry that fell away. */
  inPlaceOf: number;
  /** publicOrigin(request) */
  origin: string;
}

/** 递补: the next reserve by the declared order moves up into the place of an entry that fell away. */
export const raiseReserve = deed(
  "judging.raise-reserve",
  async (context, { inPlaceOf, origin, ...of }: RaiseReserveInput) => {
    const { contest, round, next, promotion, at, byId } = await heldPromotion(context, of);
    const { resultId, list } = promotion;
    const numbered = (number: number) => list.find((one) => one.candidateNumber === number);
    const fallen = found(numbered(inPlaceOf));
    const vacancy = vacanciesOf(list).find(({ entryId }) => entryId === fallen.entryId);
    if (!vacancy) throw new Refusal("conflict", t.noVacancy);
    const { next: entryId } = vacancy;
    if (!entryId) throw new Refusal("conflict", t.noReserveLeft);
    const reserve = found(list.find((one) => one.entryId === entryId));

    const { tx, record } = context;
    const asked = new Map([[String(reserve.candidateNumber), entryId]]);
    if ((await keptOut(tx, contest, asked)).length > 0)
      throw new Refusal("conflict", t.reserveKeptOut);
    await tx.movingUp.create({
      data: { resultId, entryId, inPlaceOfId: fallen.entryId, byId, at },
    });
    const { order, candidateNumber } = reserve;
    await record({
      subject: ["entry", entryId],
      payload: { resultId, inPlaceOf: fallen.entryId, order, round: next.id },
    });
    const about = { contest, round, next, origin, number: candidateNumber, inPlaceOf };
    await tellAuthors(tx, entryId, "movedUp", about);
    await tellOrganisers(tx, contest, "movedUpFor", about);
    return { entryId, number: candidateNumber };
  },
);
