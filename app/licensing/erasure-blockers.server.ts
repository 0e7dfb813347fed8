import type { ErasureBlocker } from "~/people/erasure";
import { erasureRefusals as t } from "~/people/erasure-texts";
import type { Database, Tx } from "~/platform/database/database.server";
import { enquiryState, type Step } from "./enquiry";

/** Enquiries in which somebody waits for a word of one of the two sides that this person is. One query. */
export async function blockersOfLicensing(
  db: Database | Tx,
  personId: string,
): Promise<ErasureBlocker[]> {
  const enquiries = await db.enquiry.findMany({
    where: {
      OR: [{ askedById: personId }, { entry: { authors: { some: { personId, lead: true } } } }],
    },
    include: { steps: { orderBy: { number: "asc" } } },
  });
  return enquiries.flatMap(({ id, steps }): ErasureBlocker[] => {
    const { awaits, closed } = enquiryState(steps as Step[]);
    return awaits && !closed ? [{ because: t.openEnquiry, href: `/enquiries/${id}` }] : [];
  });
}
