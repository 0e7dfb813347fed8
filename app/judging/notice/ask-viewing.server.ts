import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { must, Refusal } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";

/** An objector undertakes secrecy and asks to see the sealed work that the objection is about. */
export const askViewing = deed(
  "judging.ask-viewing",
  async ({ tx, actor, now, record }, { objectionId }: { objectionId: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { objection, scope, role } = await heldObjection(tx, viewer, objectionId, "update");
    must(mayActOn(role, "objector", scope));
    if (!objection.entry || objection.entry.release) throw new Refusal("invalid", t.nothingSealed);
    if (objection.viewing) throw new Refusal("conflict", t.askedAlready);
    await tx.viewing.create({ data: { objectionId, askedAt: await now() } });
    await record({ subject: ["objection", objectionId], payload: { asked: "viewing" } });
    return { objectionId };
  },
);
