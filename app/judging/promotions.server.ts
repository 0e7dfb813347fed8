import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { PromotedLine } from "./promotion-standing";
import type { OfRound } from "./standing-desks.server";

/** The announced promotion list of a round, as it stands now. */
export interface AnnouncedPromotion {
  resultId: string;
  announcedAt: Date;
  list: (PromotedLine & { resultId: string; candidateNumber: number; trackId: string })[];
}

/** Who goes on after a round, once that is announced; before that instant there is no list, for anybody. */
export async function announcedPromotion(
  db: Database | Tx,
  { competitionId, roundId }: OfRound,
): Promise<AnnouncedPromotion | null> {
  const approval = await db.resultApproval.findUnique({
    where: { competitionId_roundId: { competitionId, roundId } },
  });
  if (!approval || approval.final || (await platformNow(db)) < approval.announcedAt) return null;
  const { resultId, announcedAt } = approval;
  return { resultId, announcedAt, list: await promotionLines(db, resultId) };
}

/** The lines of promotion lists, with who fell away and who moved up; announced or not. */
export const promotionLines = (
  db: Database | Tx,
  ...resultIds: string[]
): Promise<AnnouncedPromotion["list"]> =>
  db.$queryRaw`
    SELECT p."resultId", p."entryId", p."standing", p."scope", p."order", m."inPlaceOfId" AS "inPlaceOf",
      (w."entryId" IS NOT NULL OR d."entryId" IS NOT NULL) AS "fallen",
      e."candidateNumber", v."trackId"
    FROM "Promotion" p
    JOIN "Entry" e ON e."id" = p."entryId"
    JOIN LATERAL (SELECT "trackId" FROM "Submission" WHERE "entryId" = e."id"
      ORDER BY "version" DESC LIMIT 1) v ON true
    LEFT JOIN "Withdrawal" w ON w."entryId" = p."entryId"
    LEFT JOIN "Disqualification" d ON d."resultId" = p."resultId" AND d."entryId" = p."entryId"
    LEFT JOIN "MovingUp" m ON m."resultId" = p."resultId" AND m."entryId" = p."entryId"
    WHERE p."resultId" = ANY(${resultIds})
    ORDER BY p."scope", p."standing", p."order"`;

/** The candidate numbers that a list passed over because of an author's eligibility. */
export async function passedOver(db: Database | Tx, resultId: string): Promise<string[]> {
  const [row] = await db.$queryRaw<{ numbers: string[] | null }[]>`
    SELECT "content" #> '{rules,promotion,passedOver}' AS "numbers" FROM "Result" WHERE "id" = ${resultId}`;
  return row?.numbers ?? [];
}
