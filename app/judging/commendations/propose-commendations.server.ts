import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { canonicalJson } from "~/evidence/canonical-json";
import { deed } from "~/evidence/deed.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { standingResult } from "../notice/standing-result.server";
import { candidates } from "./candidates.server";
import { givenFrom, judgeGiven, type Choice, type CommendationsContent } from "./commendation";
import { mayCommend } from "./commendation-permissions";
import { commendationRefusals as t } from "./texts";

/** Nominates for 表彰: the newest nomination is what a second person may sign. */
export const proposeCommendations = deed(
  "judging.propose-commendations",
  async ({ tx, actor, now, record }, input: { slug: string; given: readonly Choice[] }) => {
    const contest = found(await competitionInForce(tx, { slug: input.slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), contest)) throw unknown();
    const { id: competitionId, brief } = contest;
    const standing = await standingResult(tx, contest);
    must(mayCommend(standing?.finality ?? "sealed"));
    const { resultId, digest: signed } = found(standing);
    if (await tx.commendationApproval.findUnique({ where: { competitionId } }))
      throw new Refusal("conflict", t.signedAlready);
    const everybody = await candidates(tx, competitionId, resultId);
    const given = givenFrom(brief.commendations, everybody, input.given);
    must(judgeGiven(brief.commendations, given, input.given));
    const result = await tx.result.findUniqueOrThrow({ where: { id: resultId } });
    const content: CommendationsContent = {
      result: { number: result.number, digest: signed },
      given,
    };
    const digest = hexOf(sha256(utf8(canonicalJson(content))));
    const [id, proposedById] = [newId(), found(actor.personId)];
    const number = (await tx.commendationList.count({ where: { competitionId } })) + 1;
    await tx.commendationList.create({
      data: { id, competitionId, number, content, digest, proposedById, proposedAt: await now() },
    });
    await record({ subject: ["competition", competitionId], payload: { listId: id, digest } });
    return { digest };
  },
);
