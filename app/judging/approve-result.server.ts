import { competitionInForce } from "~/competitions/in-force.server";
import { earliestAnnouncement } from "~/competitions/phases";
import { termsAfter } from "~/competitions/objection-terms";
import { roundAfter, roundNamed } from "~/competitions/rounds";
import { tellEntrants } from "~/competitions/jobs";
import { mayApprove } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { sameKeptOut } from "./kept-out.server";
import { resultContentSchema } from "./result-content";
import { noticeWindow } from "./notice/notice-window";
import { countsAsInForce } from "./counted-before.server";
import { maySeeResults } from "./results-permissions";
import { refusals as t } from "./refusals";
import { hasLapsed, signingTexts } from "./signing-window";

export interface ApproveResultInput {
  slug: string;
  /** The round whose result it is; null for the last, whose result is that of the contest. */
  roundId?: string | null;
  /** The digest of what the second person has read. */
  digest: string;
  /** null: as soon as the timetable allows, which may be at once. */
  announcedAt: Date | null;
  /** publicOrigin(request), for the letters that go out at that instant; without it nobody is written to. */
  origin?: string;
}

/** The second signature, on exactly what was read. From `announcedAt` on, and not before, it is public. */
export const approveResult = deed(
  "judging.approve-result",
  async ({ tx, actor, now, record, enqueue }, input: ApproveResultInput) => {
    const { slug, digest, announcedAt } = input;
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    const viewer = await loadViewer(tx, actor.personId);
    if (!maySeeResults(viewer, competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const round = found(roundNamed(brief.rounds, input.roundId));
    const next = roundAfter(brief.rounds, round.id);
    const ofRound = { competitionId, roundId: round.id };
    const newest = found(
      await tx.result.findFirst({ where: ofRound, orderBy: { number: "desc" } }),
    );
    if (await tx.resultApproval.findUnique({ where: { competitionId_roundId: ofRound } }))
      throw new Refusal("conflict", t.approvedAlready);
    if (!mayApprove(viewer, competition, newest.proposedById))
      throw new Refusal("forbidden", t.ownProposal);
    if (newest.digest !== digest) throw new Refusal("conflict", t.notWhatYouRead);
    const at = await now();
    if (hasLapsed(newest.proposedAt, at)) throw new Refusal("conflict", signingTexts.lapsed);
    const { promotion, contest: counted } = resultContentSchema.parse(newest.content).rules;
    if (!(await countsAsInForce(tx, competition, counted.version)))
      throw new Refusal("conflict", t.countingMoved);
    if (await awardsWithdrawn(tx, newest.id)) throw new Refusal("conflict", t.withdrawnSince);
    if (promotion && !(await sameKeptOut(tx, competition, round, promotion.passedOver)))
      throw new Refusal("conflict", t.eligibilityMoved);
    const earliest = earliestAnnouncement(brief, round, at);
    const instant = announcedAt ?? earliest;
    if (instant < earliest) throw new Refusal("invalid", t.announceInPast, "announcedAt");
    // Desks are laid out from the announced list: announced later, the next round would begin without it.
    if (next && instant.getTime() >= Date.parse(next.judgingOpensAt))
      throw new Refusal("invalid", t.announceBeforeNextRound, "announcedAt");
    const notice = next && noticeWindow(instant, { objections: termsAfter(brief, round) });
    if (notice && notice.closesAt.getTime() > Date.parse(next.judgingOpensAt))
      throw new Refusal("invalid", t.noticeBeforeNextRound, "announcedAt");

    await tx.resultApproval.create({
      data: {
        resultId: newest.id,
        ...ofRound,
        final: !next,
        digest,
        byId: found(actor.personId),
        at,
        announcedAt: instant,
      },
    });
    const telling = {
      about: "result",
      id: newest.id,
      after: "",
      from: instant.toISOString(),
    } as const;
    const early = instant.getTime() - at.getTime();
    if (input.origin) await enqueue(tellEntrants, { ...telling, origin: input.origin }, early);
    await record({
      subject: ["competition", competitionId],
      payload: { resultId: newest.id, digest, announcedAt: instant.toISOString() },
    });
    return { resultId: newest.id, announcedAt: instant.toISOString() };
  },
);

/** Has a work been withdrawn that it gives an award? Then the next one moves up, in a new proposal. */
async function awardsWithdrawn(tx: Tx, resultId: string): Promise<boolean> {
  return (
    (await tx.award.count({ where: { resultId, entry: { withdrawal: { isNot: null } } } })) > 0
  );
}
