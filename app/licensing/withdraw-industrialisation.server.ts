import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must } from "~/platform/refusal";
import { heldMark } from "./held-mark.server";
import { mayWithdraw } from "./stages";

/** Organiser or designer takes the mark back, with a reason that both can read. It stays on record. */
export const withdrawIndustrialisation = deed(
  "licensing.withdraw-mark",
  async ({ tx, actor, now, record }, { markId, reason }: { markId: string; reason: string }) => {
    const { mark } = await heldMark(tx, await loadViewer(tx, actor.personId), markId);
    must(mayWithdraw(mark, reason));
    await tx.industrialisation.update({
      where: { id: markId },
      data: {
        withdrawnById: found(actor.personId),
        withdrawnAt: await now(),
        withdrawnReason: reason.trim(),
      },
    });
    await record({
      subject: ["entry", mark.entryId],
      payload: { mark: markId, withdrawn: reason },
    });
    return { markId };
  },
);
