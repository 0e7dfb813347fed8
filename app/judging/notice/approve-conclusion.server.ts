import { competitionInForce } from "~/competitions/in-force.server";
import { mayApprove } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { maySeeResults } from "../results-permissions";
import { hasLapsed, signingTexts } from "../signing-window";
import { noticeRefusals as t } from "./refusals";
import { standingResult } from "./standing-result.server";

/** The second signature on what remains after the 公示: from now on the result is final. */
export const approveConclusion = deed(
  "judging.approve-conclusion",
  async ({ tx, actor, now, record }, { slug, digest }: { slug: string; digest: string }) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    const viewer = await loadViewer(tx, actor.personId);
    if (!maySeeResults(viewer, contest)) throw unknown();
    const { id: competitionId } = contest;
    const standing = await standingResult(tx, contest);
    if (!standing) throw new Refusal("closed", t.notAnnounced);
    const { resultId } = standing;
    if (await tx.conclusionApproval.findUnique({ where: { resultId } }))
      throw new Refusal("conflict", t.finalAlready);
    const newest = found(
      await tx.conclusion.findFirst({ where: { resultId }, orderBy: { number: "desc" } }),
    );
    if (!mayApprove(viewer, contest, newest.proposedById))
      throw new Refusal("forbidden", t.ownConclusion);
    if (newest.digest !== digest) throw new Refusal("conflict", t.notWhatYouRead);
    const at = await now();
    if (hasLapsed(newest.proposedAt, at)) throw new Refusal("conflict", signingTexts.lapsed);
    const conclusionId = newest.id;
    const withdrawn = { conclusionId, entry: { withdrawal: { isNot: null } } };
    if ((await tx.conclusionAward.count({ where: withdrawn })) > 0)
      throw new Refusal("conflict", t.withdrawnSince);
    await tx.conclusionApproval.create({
      data: { conclusionId, resultId, digest, byId: found(actor.personId), at },
    });
    await record({ subject: ["competition", competitionId], payload: { conclusionId, digest } });
    return { conclusionId };
  },
);
