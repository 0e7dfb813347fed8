import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn } from "./notice-permissions";

/** Each time an objector opens the work it leaves a row and an entry in the journal. */
export const openViewing = deed(
  "judging.open-viewing",
  async ({ tx, actor, now, record }, { objectionId }: { objectionId: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { objection, scope, role } = await heldObjection(tx, viewer, objectionId, "update");
    if (role !== "objector" || !objection.viewing?.granted) throw unknown();
    must(mayActOn(role, "objector", scope));
    const submission = found(
      await tx.submission.findFirst({
        where: { entryId: objection.entryId!, screening: { passed: true } },
        orderBy: { version: "desc" },
      }),
    );
    await tx.viewingOpened.create({ data: { id: newId(), objectionId, at: await now() } });
    await record({ subject: ["objection", objectionId], payload: { opened: submission.id } });
    return { submissionId: submission.id };
  },
);
