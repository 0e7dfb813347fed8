import { competitionsInForce } from "~/competitions/in-force.server";
import type { AwaitedAbove } from "~/entries/awaiting";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { awaitedOfMaking } from "./making/awaited-of-making.server";
import { newsOf, type AnnouncedFor } from "./news";

/**
 * Objections that wait for the team's word, garments that are being made, and what was announced of this
 * person's works. Six queries at most.
 */
export async function awaitedOfJudging(
  viewer: SignedIn,
  db: Database = database(),
): Promise<AwaitedAbove[]> {
  const personId = viewer.person.id;
  const now = await platformNow(db);
  const objections = await db.objection.findMany({
    where: { entry: { authors: { some: { personId } } }, reply: null, decision: null },
    select: { id: true, entryId: true, dueAt: true },
  });
  const announced = await db.$queryRaw<(AnnouncedFor & { competitionId: string; lead: boolean })[]>`
    SELECT e."id" AS "entryId", e."competitionId", a."lead", p."roundId", p."final", p."announcedAt",
      o."standing", (m."entryId" IS NOT NULL) AS "movedUp", (d."entryId" IS NOT NULL) AS "dropped"
    FROM "Author" a
    JOIN "Entry" e ON e."id" = a."entryId"
    JOIN "ResultApproval" p ON p."competitionId" = e."competitionId"
      AND p."announcedAt" <= platform_now()
    LEFT JOIN "Promotion" o ON o."resultId" = p."resultId" AND o."entryId" = e."id"
    LEFT JOIN "MovingUp" m ON m."resultId" = p."resultId" AND m."entryId" = e."id"
    LEFT JOIN "Disqualification" d ON d."resultId" = p."resultId" AND d."entryId" = e."id"
    WHERE a."personId" = ${personId} AND EXISTS (SELECT 1 FROM "Assignment" s
      WHERE s."entryId" = e."id" AND s."roundId" = p."roundId")`;
  const contests = await competitionsInForce(
    db,
    announced.map(({ competitionId }) => competitionId),
  );
  const makings = await awaitedOfMaking(
    db,
    announced.flatMap((row) => {
      const brief = contests.get(row.competitionId)?.brief;
      return brief && !row.final && newsOf(row, brief, now) ? [{ ...row, brief }] : [];
    }),
    now,
  );
  return [
    ...makings,
    ...objections.map(({ id, entryId, dueAt }): AwaitedAbove => ({
      ...{ kind: "objection", entryId: entryId!, due: dueAt.toISOString() },
      href: `/objections/${id}`,
    })),
    ...announced.flatMap((row) => {
      const brief = contests.get(row.competitionId)?.brief;
      return (brief && newsOf(row, brief, now)) ?? [];
    }),
  ];
}
