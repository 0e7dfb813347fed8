import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, unknown } from "~/platform/refusal";
import { heldMark } from "./held-mark.server";
import { mayAgree } from "./stages";

/** The lead designer agrees to the mark as proposed; from now on it is shown with the work. */
export const agreeIndustrialisation = deed(
  "licensing.agree-mark",
  async ({ tx, actor, now, record }, { markId }: { markId: string }) => {
    const held = await heldMark(tx, await loadViewer(tx, actor.personId), markId);
    if (!held.designer) throw unknown();
    must(mayAgree(held.mark));
    await tx.industrialisation.update({
      where: { id: markId },
      data: { agreedById: found(actor.personId), agreedAt: await now() },
    });
    await record({
      subject: ["entry", held.mark.entryId],
      payload: { mark: markId, agreed: true },
    });
    return { markId };
  },
);
