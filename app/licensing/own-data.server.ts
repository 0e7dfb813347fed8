import { database } from "~/platform/database/database.server";

/** What a person did in enquiries and on boards, and said of making the works. */
export async function ownDealings(personId: string): Promise<Record<string, unknown>> {
  const db = database();
  const by = { byId: personId };
  return {
    enquiries: await db.enquiry.findMany({ where: { askedById: personId } }),
    steps: await db.enquiryStep.findMany({ where: by, orderBy: { at: "asc" } }),
    saved: await db.boardWork.findMany({
      where: { savedById: personId },
      select: { organisationId: true, entryId: true, savedAt: true },
    }),
    making: await db.makingStatement.findMany({ where: by, orderBy: { at: "asc" } }),
  };
}
