import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Prisma } from "~/platform/generated/client";
import { audiences, type Audience } from "./audiences";

const entriesOf: Record<Exclude<Audience, "promoted">, Prisma.EntryWhereInput> = {
  entrants: {},
  submitted: { submissions: { some: {} } },
  // A screening names the version it decided; one handed in again waits for its own.
  passed: { submissions: { some: { screening: { passed: true } } } },
};

/** The newest promotion list of a contest that is announced by now; before that instant there is none. */
export async function announcedList(
  db: Database | Tx,
  competitionId: string,
): Promise<string | null> {
  const approval = await db.resultApproval.findFirst({
    where: { competitionId, final: false, announcedAt: { lte: await platformNow(db) } },
    orderBy: { announcedAt: "desc" },
  });
  return approval?.resultId ?? null;
}

/** Promoted or moved up, and not fallen away since. */
const onList = (resultId: string | null): Prisma.EntryWhereInput => {
  if (resultId === null) return { id: { in: [] } };
  const moved = { movingsUp: { some: { resultId } } };
  return {
    disqualifications: { none: { resultId } },
    OR: [{ promotions: { some: { resultId, standing: "promoted" } } }, moved],
  };
};

async function authorsOf(db: Database | Tx, competitionId: string, audience: Audience) {
  const entries =
    audience === "promoted" ? onList(await announcedList(db, competitionId)) : entriesOf[audience];
  return { entry: { competitionId, withdrawal: null, ...entries } };
}

/** The next people of an audience, in the order of their ids, after one of them. */
export async function audienceAfter(
  tx: Tx,
  { competitionId, audience }: { competitionId: string; audience: Audience },
  after: string,
  most: number,
): Promise<string[]> {
  const rows = await tx.author.findMany({
    where: { ...(await authorsOf(tx, competitionId, audience)), personId: { gt: after } },
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
  const counts = await Promise.all(
    audiences.map(async (audience) =>
      db.author.count({
        where: { ...(await authorsOf(db, competitionId, audience)), personId },
      }),
    ),
  );
  return audiences.filter((_, index) => counts[index]! > 0);
}
