import type { Database, Tx } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import type { Earlier } from "./rows";

/** Locks a quota: two who recommend at once are counted one after the other. */
export async function heldQuota(tx: Tx, quotaId: string) {
  await tx.$queryRaw`SELECT "id" FROM "Quota" WHERE "id" = ${quotaId} FOR UPDATE`;
  const quota = found(await tx.quota.findUnique({ where: { id: quotaId } }));
  const verified = await tx.organisationVerification.count({
    where: { organisationId: quota.organisationId },
  });
  return { ...quota, verified: verified > 0, used: await usedPlaces(tx, quotaId) };
}

/** What was withdrawn or taken back is free again. */
export const usedPlaces = (db: Database | Tx, quotaId: string): Promise<number> =>
  db.recommendation.count({ where: { quotaId, entry: { withdrawal: null } } });

/** What an organisation has brought before, as a duplicate is recognised. */
export async function broughtBefore(db: Database | Tx, quotaId: string): Promise<Earlier[]> {
  const rows = await db.recommendation.findMany({
    where: { quotaId, entry: { withdrawal: null } },
    select: {
      entry: {
        select: { draft: true, authors: { where: { lead: true }, select: { contact: true } } },
      },
    },
  });
  return rows.map(({ entry }) => ({
    title: String((entry.draft as { title?: string }).title ?? ""),
    contact: entry.authors[0]?.contact ?? "",
  }));
}
