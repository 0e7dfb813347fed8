import type { Database, Tx } from "~/platform/database/database.server";

/** In how many works of a contest a person already has a part; what was withdrawn does not count. */
export interface OwnEntries {
  asLead: number;
  asAuthor: number;
}

/** Inside a deed hold the person (`lockPerson`) first: two begun at once are counted one after the other. */
export async function ownEntries(
  db: Database | Tx,
  competitionId: string,
  personId: string,
): Promise<OwnEntries> {
  const parts = await db.author.findMany({
    where: { personId, entry: { competitionId, withdrawal: null } },
    select: { lead: true },
  });
  return { asLead: parts.filter(({ lead }) => lead).length, asAuthor: parts.length };
}
