import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { hasJudged } from "~/competitions/phases";
import { deed } from "~/evidence/deed.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { whileNotSuspended } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { awardFault, awardsByPlace, needReason, type ProposedAward } from "./awards";
import { panelBallots } from "./counted-ballots.server";
import { rankBallots } from "./ranking";
import { refusals as t } from "./refusals";
import { resultRules } from "./result-content";
import { makeResultsPackage } from "./results-package";

export interface ProposeResultInput {
  slug: string;
  /** Who gets what, by candidate number; null takes the awards as the ranking gives them. */
  awards: readonly ProposedAward[] | null;
  /** Needed when the awards are more than what the ranking gives. */
  awardsReason?: string;
  /** Needed when ballots are missing or an entry was judged by nobody. */
  missingReason: string;
  /** The chair's votes on ties, each from first to last. */
  chairVotes?: string[][];
}

const reasonLeast = 6;

/** Opens the scores, ranks them by the brief, and lays result and awards before a second person. */
export const proposeResult = deed(
  "judging.propose-result",
  async ({ tx, actor, now, record }, input: ProposeResultInput) => {
    const competition = found(await competitionInForce(tx, { slug: input.slug }, "update"));
    const { id: competitionId, brief } = competition;
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const host = found(await heldOrganisation(tx, competition.hostId));
    must(whileNotSuspended(host.standing));
    const at = await now();
    if (!hasJudged(brief.timetable, at)) throw new Refusal("closed", t.stillJudging);
    if (await tx.resultApproval.findUnique({ where: { competitionId } }))
      throw new Refusal("conflict", t.approvedAlready);

    const panel = await panelBallots(tx, competitionId);
    if (panel.counted.length === 0) throw new Refusal("conflict", t.nothingJudged);
    const missingReason = input.missingReason.trim();
    const awardsReason = input.awardsReason?.trim() ?? "";
    const incomplete = panel.missing.length > 0 || panel.unjudged.length > 0;
    if (incomplete && missingReason.length < reasonLeast)
      throw new Refusal("invalid", t.missingBallots, "missingReason");
    const chairVotes = brief.tieBreaks.includes("chair-vote") ? (input.chairVotes ?? []) : [];
    const ranking = rankBallots(brief, panel.counted, chairVotes);
    if (!ranking.ranked) throw new Refusal("conflict", t.notComparable);

    const given = awardsByPlace(brief.prizes, ranking.places);
    if (!input.awards && given.undecided) throw new Refusal("conflict", t.tiesToDecide);
    const awards = (input.awards ?? given.awards).map(({ entry, prizeId }) => ({ entry, prizeId }));
    const fault = awardFault(brief.prizes, ranking.places, awards);
    if (fault) throw new Refusal("invalid", t[fault.fault], `awards.${fault.prizeId}`);
    const departing = needReason(given, awards);
    if (departing && awardsReason.length < reasonLeast)
      throw new Refusal("invalid", t.awardsNeedReason, "awardsReason");

    const content = makeResultsPackage(
      ranking.input,
      resultRules(competition, ranking, panel, {
        chairVotes,
        awards,
        awardsReason: departing ? awardsReason : null,
        missingReason: incomplete ? missingReason : null,
      }),
      (text) => hexOf(sha256(utf8(text))),
    );
    const { digest } = content;
    const [resultId, placeOf] = [
      newId(),
      new Map(ranking.places.map((one) => [one.entry, one.place])),
    ];
    await tx.result.create({
      data: {
        id: resultId,
        competitionId,
        number: (await tx.result.count({ where: { competitionId } })) + 1,
        rulesVersion: content.results.version,
        content: content as unknown as Prisma.InputJsonObject,
        digest,
        proposedById: found(actor.personId),
        proposedAt: at,
        awards: {
          create: awards.map(({ entry, prizeId }) => ({
            entryId: panel.entryIdOf.get(entry)!,
            prizeId,
            rank: placeOf.get(entry)!,
          })),
        },
      },
    });
    await record({ subject: ["competition", competitionId], payload: { resultId, digest } });
    return { resultId, digest };
  },
);
