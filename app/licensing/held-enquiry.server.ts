import { competitionInForce } from "~/competitions/in-force.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import type { Viewer } from "~/people/viewer";
import type { Tx } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { enquiryState, type Step } from "./enquiry";
import { sideOf } from "./enquiry-permissions";

/**
 * An enquiry as a deed holds it, with the side on which the viewer stands: the enterprise's row shared, so that
 * no suspension slips in, then the enquiry itself. For everybody else there is no such enquiry.
 */
export async function heldEnquiry(tx: Tx, viewer: Viewer, id: string) {
  const known = found(await tx.enquiry.findUnique({ where: { id } }));
  const { standing } = found(await heldOrganisation(tx, known.organisationId));
  await tx.$queryRaw`SELECT 1 FROM "Enquiry" WHERE "id" = ${id} FOR UPDATE`;
  const enquiry = await tx.enquiry.findUniqueOrThrow({
    where: { id },
    include: {
      steps: { orderBy: { number: "asc" } },
      organisation: { select: { name: true } },
      entry: { include: { authors: true } },
    },
  });
  const { entry, steps, organisationId } = enquiry;
  const contest = found(await competitionInForce(tx, { id: entry.competitionId }));
  const side = found(
    sideOf(viewer, {
      organisationId,
      entry: { authors: entry.authors, withdrawn: false },
      competition: contest,
    }),
  );
  return { enquiry, contest, side, standing, state: enquiryState(steps as Step[]) };
}
