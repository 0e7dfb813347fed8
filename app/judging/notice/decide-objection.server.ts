import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { heldObjection } from "./held-objection.server";
import { noticeLetters } from "./letters";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";
import { standingAwards } from "./standing-result.server";
import { tellAll } from "./tell-sides.server";

export interface DecideObjectionInput {
  objectionId: string;
  upheld: boolean;
  reason: string;
  /** Take back the award of the work that it is about. */
  takeBack: boolean;
  origin: string;
}

/** The organiser's decision, for good; both sides are told, and an award may be taken back with it. */
export const decideObjection = deed(
  "judging.decide-objection",
  async ({ tx, actor, now, record }, input: DecideObjectionInput) => {
    const { objectionId, upheld, reason, takeBack, origin } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldObjection(tx, viewer, objectionId, "update");
    const { objection, contest, scope, role } = held;
    must(mayActOn(role, "organiser", scope));
    const { resultId, entryId, number } = objection;
    if (await tx.conclusionApproval.findUnique({ where: { resultId } }))
      throw new Refusal("conflict", t.finalAlready);
    if (takeBack && !upheld) throw new Refusal("invalid", t.onlyUpheldTakesBack, "takeBack");
    const by = { byId: found(actor.personId), at: await now() };
    await tx.objectionDecision.create({ data: { objectionId, upheld, reason, ...by } });
    if (takeBack) {
      const standing = (await standingAwards(tx, resultId)).some((one) => one.entryId === entryId);
      if (!entryId || !standing) throw new Refusal("invalid", t.nothingToTakeBack, "takeBack");
      await tx.awardVacation.create({ data: { resultId, entryId, objectionId, ...by } });
    }
    await tellAll(tx, objectionId, [scope.filedById, ...scope.authorIds], (locale) => {
      const words = textsFor(noticeLetters, locale);
      const contestName = localized(contest.brief.title, locale);
      const shown = { contest: contestName, number, link: `${origin}/objections/${objectionId}` };
      const outcome = upheld ? words.upheld : words.rejected;
      return {
        subject: words.decidedSubject(shown),
        body: words.decidedBody({ ...shown, outcome }),
      };
    });
    await record({ subject: ["objection", objectionId], payload: { upheld, takeBack } });
    return { objectionId };
  },
);
