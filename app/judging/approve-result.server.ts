import { competitionInForce } from "~/competitions/in-force.server";
import { mayApprove } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { maySeeResults } from "./results-permissions";
import { refusals as t } from "./refusals";

export interface ApproveResultInput {
  slug: string;
  /** The digest of what the second person has read. */
  digest: string;
  /** null: as soon as the timetable allows, which may be at once. */
  announcedAt: Date | null;
}

/** The second signature, on exactly what was read. From `announcedAt` on, and not before, it is public. */
export const approveResult = deed(
  "judging.approve-result",
  async ({ tx, actor, now, record }, { slug, digest, announcedAt }: ApproveResultInput) => {
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    const viewer = await loadViewer(tx, actor.personId);
    if (!maySeeResults(viewer, competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const newest = found(
      await tx.result.findFirst({ where: { competitionId }, orderBy: { number: "desc" } }),
    );
    if (await tx.resultApproval.findUnique({ where: { competitionId } }))
      throw new Refusal("conflict", t.approvedAlready);
    if (!mayApprove(viewer, competition, newest.proposedById))
      throw new Refusal("forbidden", t.ownProposal);
    if (newest.digest !== digest) throw new Refusal("conflict", t.notWhatYouRead);
    const at = await now();
    const earliest = new Date(Math.max(at.getTime(), Date.parse(brief.timetable.resultsAt)));
    const instant = announcedAt ?? earliest;
    if (instant < earliest) throw new Refusal("invalid", t.announceInPast, "announcedAt");

    await tx.resultApproval.create({
      data: {
        resultId: newest.id,
        competitionId,
        digest,
        byId: found(actor.personId),
        at,
        announcedAt: instant,
      },
    });
    await record({
      subject: ["competition", competitionId],
      payload: { resultId: newest.id, digest, announcedAt: instant.toISOString() },
    });
    return { resultId: newest.id, announcedAt: instant.toISOString() };
  },
);
