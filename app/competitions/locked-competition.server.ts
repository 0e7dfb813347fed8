import type { Tx } from "~/platform/database/database.server";

/** The contest's row, held FOR UPDATE: no submit is judged while its brief changes hands. */
export async function lockedCompetition(tx: Tx, slug: string) {
  await tx.$queryRaw`SELECT "id" FROM "Competition" WHERE "slug" = ${slug} FOR UPDATE`;
  return tx.competition.findUnique({ where: { slug } });
}
