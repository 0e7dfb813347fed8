import { competitionInForce } from "~/competitions/in-force.server";
import { mayApprove } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { maySeeResults } from "../results-permissions";
import { hasLapsed, signingTexts } from "../signing-window";
import { tellCommended } from "./tell-commended.server";
import { commendationRefusals as t } from "./texts";

interface Signing {
  slug: string;
  digest: string;
  /** publicOrigin(request) */
  origin: string;
}

/** The second signature on the newest nomination, which publishes it. */
export const approveCommendations = deed(
  "judging.approve-commendations",
  async ({ tx, actor, now, record }, { slug, digest, origin }: Signing) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    const viewer = await loadViewer(tx, actor.personId);
    if (!maySeeResults(viewer, contest)) throw unknown();
    const { id: competitionId } = contest;
    if (await tx.commendationApproval.findUnique({ where: { competitionId } }))
      throw new Refusal("conflict", t.signedAlready);
    const newest = found(
      await tx.commendationList.findFirst({
        where: { competitionId },
        orderBy: { number: "desc" },
      }),
    );
    if (!mayApprove(viewer, contest, newest.proposedById))
      throw new Refusal("forbidden", t.ownProposal);
    if (newest.digest !== digest) throw new Refusal("conflict", t.notWhatYouRead);
    const at = await now();
    if (hasLapsed(newest.proposedAt, at)) throw new Refusal("conflict", signingTexts.lapsed);
    const { id: listId } = newest;
    await tx.commendationApproval.create({
      data: { listId, competitionId, digest, byId: found(actor.personId), at },
    });
    await tellCommended(tx, contest, origin);
    await record({ subject: ["competition", competitionId], payload: { listId, digest } });
    return { listId };
  },
);
