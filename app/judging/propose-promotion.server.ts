import { deed } from "~/evidence/deed.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, Refusal } from "~/platform/refusal";
import { keptOut, numbersKeptOut } from "./kept-out.server";
import { openRound, reasonLeast, type OpenRoundInput } from "./open-round.server";
import { promotionByPlace } from "./promotion-list";
import { refusals as t } from "./refusals";
import { resultRules } from "./result-content";
import { makeResultsPackage } from "./results-package";

export interface ProposePromotionInput extends OpenRoundInput {
  roundId: string;
  /** Decided orders of ties at the cut and among the reserves, each from first to last. */
  orders?: string[][];
  /** Needed with them: who deliberated, and why this order. */
  ordersReason?: string;
}

/** Opens the scores of an earlier round and lays before a second person who goes on and who stands in reserve. */
export const proposePromotion = deed(
  "judging.propose-promotion",
  async (context, input: ProposePromotionInput) => {
    const opened = await openRound(context, input);
    const { tx, record } = context;
    const { competition, round, ofRound, panel, ranking, chairVotes, missingReason } = opened;
    const policy = found(round.promotion);
    const passedOver = numbersKeptOut(await keptOut(tx, competition, panel.entryIdOf));
    const listBy = (orders?: string[][]) =>
      promotionByPlace(policy, panel.entries, ranking.places, orders, passedOver);
    const { list, ties } = listBy(input.orders);
    if (ties.length > 0)
      throw new Refusal("invalid", t.tiesAtCut, `orders.${ties[0]!.entries.join("-")}`);
    const undecided = listBy().ties;
    const ordersReason = undecided.length > 0 ? (input.ordersReason?.trim() ?? "") : null;
    if (ordersReason !== null && ordersReason.length < reasonLeast)
      throw new Refusal("invalid", t.ordersNeedReason, "ordersReason");

    const content = makeResultsPackage(
      ranking.input,
      resultRules(competition, round, ranking, panel, {
        ...{ chairVotes, missingReason, awards: [], awardsReason: null },
        promotion: { ...policy, list, ordersReason, passedOver },
        ...opened.beside,
      }),
      (text) => hexOf(sha256(utf8(text))),
      ranking.beside,
    );
    const { digest } = content;
    const resultId = newId();
    await tx.result.create({
      data: {
        ...{ id: resultId, ...ofRound, final: false, number: opened.number, digest },
        rulesVersion: content.results.version,
        content: content as unknown as Prisma.InputJsonObject,
        proposedById: opened.proposedById,
        proposedAt: opened.at,
        promotions: {
          create: list.map(({ entry, ...place }) => ({
            entryId: panel.entryIdOf.get(entry)!,
            ...place,
          })),
        },
      },
    });
    await record({
      subject: ["competition", competition.id],
      payload: { round: round.id, resultId, digest },
    });
    return { resultId, digest };
  },
);
