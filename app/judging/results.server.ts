import type { Database, Tx } from "~/platform/database/database.server";
import { platformNow } from "~/platform/clock.server";
import { resultContentSchema, type ResultContent } from "./result-content";

export interface PublishedResult {
  resultId: string;
  announcedAt: Date;
  digest: string;
  content: ResultContent;
}

/** The result of a contest once it is announced; before that instant there is none, for anybody. */
export async function publishedResult(
  db: Database | Tx,
  competitionId: string,
): Promise<PublishedResult | null> {
  const approval = await db.resultApproval.findFirst({
    where: { competitionId, final: true },
    include: { result: true },
  });
  if (!approval || (await platformNow(db)) < approval.announcedAt) return null;
  const { resultId, announcedAt, digest, result } = approval;
  return { resultId, announcedAt, digest, content: resultContentSchema.parse(result.content) };
}

/** When the result was announced; null while it is not. */
export async function announcementOf(
  db: Database | Tx,
  competitionId: string,
): Promise<Date | null> {
  const approval = await db.resultApproval.findFirst({
    where: { competitionId, final: true },
  });
  return approval && (await platformNow(db)) >= approval.announcedAt ? approval.announcedAt : null;
}

export interface PublishedAward {
  entryId: string;
  competitionId: string;
  prizeId: string;
  rank: number;
  announcedAt: Date;
}

/** The announced awards of these entries. */
export async function awardsOfEntries(
  db: Database | Tx,
  entryIds: readonly string[],
): Promise<PublishedAward[]> {
  return db.$queryRaw<PublishedAward[]>`
    SELECT a."entryId", p."competitionId", a."prizeId", a."rank", p."announcedAt"
    FROM "StandingAward" a
    JOIN "ResultApproval" p ON p."resultId" = a."resultId"
    WHERE a."entryId" = ANY(${[...entryIds]}) AND p."announcedAt" <= platform_now()`;
}
