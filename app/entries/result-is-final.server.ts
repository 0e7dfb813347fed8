import type { InForce } from "~/competitions/in-force.server";
import type { Database, Tx } from "~/platform/database/database.server";

/**
 * Is nothing of the contest's result taken back any more at this instant: concluded by two people (最终确认), or announced
 * where the brief lets it lie open for no day?
 */
export async function resultIsFinal(
  db: Database | Tx,
  { id: competitionId, brief }: Pick<InForce, "id" | "brief">,
  now: Date,
): Promise<boolean> {
  const approval = await db.resultApproval.findFirst({
    where: { competitionId, final: true, announcedAt: { lte: now } },
  });
  if (!approval) return false;
  if (!brief.objections.noticeDays) return true;
  return (await db.conclusionApproval.count({ where: { resultId: approval.resultId } })) > 0;
}
