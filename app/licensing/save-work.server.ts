import { deed } from "~/evidence/deed.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { mayActInItsName } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { isOpenWork } from "~/showcase/queries.server";
import { enquiryState, isOpen, type Step } from "./enquiry";
import { seesBoard } from "./enquiry-permissions";
import { enquiryRefusals as t } from "./enquiry-refusals";

interface OnBoard {
  organisationId: string;
  entryId: string;
}

/** Puts a work on a board, inside the deed of another; once there it stays as it was put. */
export async function keepOnBoard(
  tx: Tx,
  { personId, at, ...place }: OnBoard & { personId: string; at: Date },
): Promise<void> {
  await tx.boardWork.createMany({
    data: [{ id: newId(), ...place, savedById: personId, savedAt: at }],
    skipDuplicates: true,
  });
}

/** 看中: a released work is kept on the organisation's board. */
export const saveWork = deed(
  "licensing.save-work",
  async ({ tx, actor, now, record }, { organisationId, entryId }: OnBoard) => {
    const viewer = await loadViewer(tx, actor.personId);
    if (!seesBoard(viewer, organisationId)) throw unknown();
    if (!(await isOpenWork(entryId, tx))) throw unknown();
    const { standing } = found(await heldOrganisation(tx, organisationId));
    must(mayActInItsName(standing));
    const personId = found(actor.personId);
    await keepOnBoard(tx, { organisationId, entryId, personId, at: await now() });
    await record({ subject: ["organisation", organisationId], payload: { saved: entryId } });
    return { organisationId };
  },
);

/** Takes a work off the board. What was asked about it stays in the enquiry's own history. */
export const unsaveWork = deed(
  "licensing.unsave-work",
  async ({ tx, actor, record }, { organisationId, entryId }: OnBoard) => {
    const viewer = await loadViewer(tx, actor.personId);
    if (!seesBoard(viewer, organisationId)) throw unknown();
    // Held alone, as an enquiry holds it: none begins while the work is taken off.
    const { standing } = found(await heldOrganisation(tx, organisationId, "update"));
    must(mayActInItsName(standing));
    const where = { organisationId, entryId };
    const enquiries = await tx.enquiry.findMany({
      where,
      include: { steps: { orderBy: { number: "asc" } } },
    });
    if (enquiries.some(({ steps }) => isOpen(enquiryState(steps as Step[]))))
      throw new Refusal("conflict", t.keepsEnquiry);
    const { count } = await tx.boardWork.deleteMany({ where });
    found(count || null);
    await record({ subject: ["organisation", organisationId], payload: { unsaved: entryId } });
    return { organisationId };
  },
);
