import type { AwaitedAbove } from "~/entries/awaiting";
import type { SignedIn } from "~/people/viewer";
import { database, type Database } from "~/platform/database/database.server";

/**
 * Awarded works that are still sealed: the lead decides when the public sees them, a co-author who has not
 * agreed to a ground yet is asked. A work without an award may be released too, and nobody is reminded of it.
 */
export async function awaitedOfShowcase(
  viewer: SignedIn,
  db: Database = database(),
): Promise<AwaitedAbove[]> {
  const rows = await db.$queryRaw<{ entryId: string; lead: boolean }[]>`
    SELECT DISTINCT a."entryId", a."lead"
    FROM "Author" a
    JOIN "StandingAward" w ON w."entryId" = a."entryId"
    JOIN "ResultApproval" p ON p."resultId" = w."resultId" AND p."announcedAt" <= platform_now()
    LEFT JOIN "Release" r ON r."entryId" = a."entryId"
    LEFT JOIN "ReleaseConsent" c ON c."entryId" = a."entryId" AND c."personId" = a."personId"
    WHERE a."personId" = ${viewer.person.id} AND r."entryId" IS NULL
      AND (a."lead" OR c."personId" IS NULL)`;
  return rows.map(({ entryId, lead }): AwaitedAbove => ({
    ...{ kind: lead ? "release" : "releaseConsent", entryId, due: null },
    href: `/entries/${entryId}/release`,
  }));
}
