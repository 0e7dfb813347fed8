import { deed } from "~/evidence/deed.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import { awardFault, awardsByPlace, needReason, type ProposedAward } from "./awards";
import { asDeliberated } from "./deliberation/deliberated";
import { deliberationRefusals as d } from "./deliberation/texts";
import { openRound, reasonLeast, type OpenRoundInput } from "./open-round.server";
import { refusals as t } from "./refusals";
import { resultRules } from "./result-content";
import { rulesOfRound } from "./round-rules";
import { placesOnScales } from "./scales/scale-places";
import { makeResultsPackage } from "./results-package";

export interface ProposeResultInput extends Omit<OpenRoundInput, "roundId"> {
  /** Who gets what, by candidate number; null takes the awards as the ranking gives them. */
  awards: readonly ProposedAward[] | null;
  /** Needed when the awards are more than what the ranking gives. */
  awardsReason?: string;
}

/** Opens the scores of the last round, ranks them by the brief, and lays result and awards before a second person. */
export const proposeResult = deed(
  "judging.propose-result",
  async (context, input: ProposeResultInput) => {
    const opened = await openRound(context, { ...input, roundId: null });
    const { tx, record } = context;
    const { competition, round, ofRound, panel, ranking, chairVotes, missingReason } = opened;
    const { prizes } = competition.brief;
    const awardsReason = input.awardsReason?.trim() ?? "";
    const rules = rulesOfRound(competition.brief, round);
    const scales = placesOnScales(prizes, rules, ranking, chairVotes);
    const given = awardsByPlace(prizes, ranking.places, scales);
    if (!input.awards && given.undecided) throw new Refusal("conflict", t.tiesToDecide);
    const awards = (input.awards ?? given.awards).map(({ entry, prizeId }) => ({ entry, prizeId }));
    const fault = awardFault(prizes, ranking.places, awards);
    if (fault) throw new Refusal("invalid", t[fault.fault], `awards.${fault.prizeId}`);
    const deliberated = (opened.beside.deliberations ?? []).map(({ minutes }) => ({
      ...{ prizeId: minutes.prize?.id ?? null, places: minutes.places },
      ...{ entries: minutes.entries, chosen: minutes.chosen },
    }));
    if (!asDeliberated(awards, deliberated)) throw new Refusal("conflict", d.otherwise);
    const departing = needReason(given, awards);
    if (departing && awardsReason.length < reasonLeast)
      throw new Refusal("invalid", t.awardsNeedReason, "awardsReason");

    const content = makeResultsPackage(
      ranking.input,
      resultRules(competition, round, ranking, panel, {
        ...{ chairVotes, awards, missingReason },
        awardsReason: departing ? awardsReason : null,
        ...(Object.keys(scales).length > 0 && { scales }),
        ...opened.beside,
      }),
      (text) => hexOf(sha256(utf8(text))),
      ranking.beside,
    );
    const { digest } = content;
    const [resultId, placeOf] = [
      newId(),
      new Map(ranking.places.map((one) => [one.entry, one.place])),
    ];
    await tx.result.create({
      data: {
        ...{ id: resultId, ...ofRound, final: true, number: opened.number, digest },
        rulesVersion: content.results.version,
        content: content as unknown as Prisma.InputJsonObject,
        proposedById: opened.proposedById,
        proposedAt: opened.at,
        awards: {
          create: awards.map(({ entry, prizeId }) => ({
            entryId: panel.entryIdOf.get(entry)!,
            prizeId,
            rank: placeOf.get(entry)!,
          })),
        },
      },
    });
    await record({ subject: ["competition", competition.id], payload: { resultId, digest } });
    return { resultId, digest };
  },
);
