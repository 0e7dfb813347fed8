import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";

/** The organiser lets the objector see the work under secrecy, or says why not. */
export const decideViewing = deed(
  "judging.decide-viewing",
  async (
    { tx, actor, now, record },
    input: { objectionId: string; granted: boolean; reason: string },
  ) => {
    const { objectionId, granted, reason } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const { objection, scope, role } = await heldObjection(tx, viewer, objectionId, "update");
    must(mayActOn(role, "organiser", scope));
    if (found(objection.viewing).granted !== null) throw new Refusal("conflict", t.decidedAlready);
    const by = { decidedById: found(actor.personId), decidedAt: await now() };
    await tx.viewing.update({ where: { objectionId }, data: { granted, reason, ...by } });
    await record({ subject: ["objection", objectionId], payload: { viewing: granted } });
    return { objectionId };
  },
);
