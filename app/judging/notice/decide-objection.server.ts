import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { heldObjection } from "./held-objection.server";
import { noticeLetters } from "./letters";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";
import { standingAwards } from "./standing-result.server";
import { strike } from "../disqualify-promoted.server";
import { tellAll } from "./tell-sides.server";
import { unnamed } from "./unnamed.server";

export interface DecideObjectionInput {
  objectionId: string;
  upheld: boolean;
  reason: string;
  /** Take back the award of the work that it is about; of an earlier round, its place in the next. */
  takeBack: boolean;
  origin: string;
}

/** The organiser's decision, for good; both sides are told, and an award may be taken back with it. */
export const decideObjection = deed(
  "judging.decide-objection",
  async (context, input: DecideObjectionInput) => {
    const { tx, actor, now, record } = context;
    const { objectionId, upheld, reason, takeBack, origin } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldObjection(tx, viewer, objectionId, "update");
    const { objection, contest, round, scope, role } = held;
    must(mayActOn(role, "organiser", scope));
    const { resultId, entryId, number } = objection;
    if (await tx.conclusionApproval.findUnique({ where: { resultId } }))
      throw new Refusal("conflict", t.finalAlready);
    if (takeBack && !upheld) throw new Refusal("invalid", t.onlyUpheldTakesBack, "takeBack");
    const by = { byId: found(actor.personId), at: await now() };
    await tx.objectionDecision.create({ data: { objectionId, upheld, reason, ...by } });
    if (takeBack && round) {
      const number = entryId && objection.entry?.candidateNumber;
      if (!number) throw new Refusal("invalid", t.nothingToTakeBack, "takeBack");
      const words = await unnamed(tx, objection.filedById);
      const of = { slug: contest.slug, roundId: round.id };
      await strike(context, { ...of, origin, candidateNumber: number, reason: words(reason) });
    } else if (takeBack) {
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
