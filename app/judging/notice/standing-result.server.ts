import type { InForce } from "~/competitions/in-force.server";
import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { publishedResult, type PublishedResult } from "../results.server";
import { finalityOf, noticeWindow, type Finality, type NoticeWindow } from "./notice-window";

/** An announced result and how final it is by now. */
export interface StandingResult extends PublishedResult {
  finality: Finality;
  window: NoticeWindow | null;
  /** When the second person signed that it is final; null where nobody has, or had to. */
  concludedAt: Date | null;
  now: Date;
}

/** null while nothing is announced. */
export async function standingResult(
  db: Database | Tx,
  { id, brief }: Pick<InForce, "id" | "brief">,
): Promise<StandingResult | null> {
  const result = await publishedResult(db, id);
  if (!result) return null;
  const now = await platformNow(db);
  const approval = await db.conclusionApproval.findUnique({
    where: { resultId: result.resultId, at: { lte: now } },
  });
  const concludedAt = approval?.at ?? null;
  const { announcedAt } = result;
  const finality = finalityOf(announcedAt, brief, concludedAt, now);
  return { ...result, finality, window: noticeWindow(announcedAt, brief), concludedAt, now };
}

/** The awards that stand now, by entry. */
export const standingAwards = (db: Database | Tx, resultId: string) =>
  db.$queryRaw<{ entryId: string; prizeId: string; rank: number; candidateNumber: number }[]>`
    SELECT a."entryId", a."prizeId", a."rank", e."candidateNumber"
    FROM "StandingAward" a JOIN "Entry" e ON e."id" = a."entryId"
    WHERE a."resultId" = ${resultId} ORDER BY a."rank", e."candidateNumber"`;
