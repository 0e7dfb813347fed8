import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";

/** The entry's team answers an objection, without knowing whose it is. */
export const replyToObjection = deed(
  "judging.reply-to-objection",
  async (
    { tx, actor, now, record },
    { objectionId, text }: { objectionId: string; text: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { objection, scope, role } = await heldObjection(tx, viewer, objectionId, "update");
    must(mayActOn(role, "team", scope));
    if (objection.reply) throw new Refusal("conflict", t.repliedAlready);
    await tx.objectionReply.create({
      data: { objectionId, text, byId: found(actor.personId), at: await now() },
    });
    await record({ subject: ["objection", objectionId], payload: { replied: true } });
    return { objectionId };
  },
);
