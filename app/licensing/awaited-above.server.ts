import type { AwaitedAbove } from "~/entries/awaiting";
import type { SignedIn } from "~/people/viewer";
import { database, type Database } from "~/platform/database/database.server";
import { standingOf } from "./enquiry-queries.server";

/** Enquiries whose next word is the designer's, and marks that wait for the designer's agreement. */
export async function awaitedOfLicensing(
  viewer: SignedIn,
  db: Database = database(),
): Promise<AwaitedAbove[]> {
  const entry = { authors: { some: { personId: viewer.person.id, lead: true } } };
  const enquiries = await db.enquiry.findMany({
    where: { entry },
    include: {
      steps: { orderBy: { number: "asc" } },
      organisation: {
        select: {
          ...{ name: true, verification: true },
          suspensions: { where: { liftedAt: null }, take: 1 },
        },
      },
    },
  });
  const marks = await db.industrialisation.findMany({
    where: { entry, agreedAt: null, withdrawnAt: null },
    select: { entryId: true },
    distinct: ["entryId"],
  });
  return [
    ...enquiries.flatMap((row): AwaitedAbove[] => {
      const { awaits, due, frozen, closed } = standingOf(row);
      if (awaits !== "designer" || frozen || closed) return [];
      return [{ kind: "enquiry", entryId: row.entryId, due, href: `/enquiries/${row.id}` }];
    }),
    ...marks.map(({ entryId }): AwaitedAbove => ({
      ...{ kind: "mark", entryId, due: null, href: `/entries/${entryId}/industrialisation` },
    })),
  ];
}
