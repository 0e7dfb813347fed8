import type { Database, Tx } from "~/platform/database/database.server";
import type { Prisma } from "~/platform/generated/client";
import type { Audience } from "./audiences";

const entriesOf: Record<Audience, Prisma.EntryWhereInput> = {
  entrants: {},
  submitted: { submissions: { some: {} } },
  // A screening names the version it decided; one handed in again waits for its own.
  passed: { submissions: { some: { screening: { passed: true } } } },
};

const authorsOf = (competitionId: string, audience: Audience) => ({
  entry: { competitionId, withdrawal: null, ...entriesOf[audience] },
});

/** The next people of an audience, in the order of their ids, after one of them. */
export async function audienceAfter(
  tx: Tx,
  { competitionId, audience }: { competitionId: string; audience: Audience },
  after: string,
  most: number,
): Promise<string[]> {
  const rows = await tx.author.findMany({
    where: { ...authorsOf(competitionId, audience), personId: { gt: after } },
    distinct: ["personId"],
    orderBy: { personId: "asc" },
    take: most,
    select: { personId: true },
  });
  return rows.flatMap(({ personId }) => personId ?? []);
}

/** The audiences of a contest that somebody belongs to now. */
export async function audiencesWith(
  db: Database | Tx,
  competitionId: string,
  personId: string,
): Promise<Audience[]> {
  const all = Object.keys(entriesOf) as Audience[];
  const counts = await Promise.all(
    all.map((audience) =>
      db.author.count({ where: { ...authorsOf(competitionId, audience), personId } }),
    ),
  );
  return all.filter((_, index) => counts[index]! > 0);
}
