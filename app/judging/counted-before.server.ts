import { briefSchema } from "~/competitions/brief";
import { changedCounting } from "~/competitions/counting-rules";
import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import type { Database, Tx } from "~/platform/database/database.server";
import type { CountedBefore } from "./revised-rules";

/**
 * The rules as they stood when a round's judging opened, and every later version that counts otherwise than the one
 * before it, with its reason; null where none does.
 */
export async function countedBefore(
  db: Database | Tx,
  contest: InForce,
  { judgingOpensAt }: Round,
): Promise<CountedBefore | null> {
  const opened = new Date(judgingOpensAt);
  if (contest.publishedAt <= opened) return null;
  const since = await db.competitionVersion.findMany({
    where: { competitionId: contest.id, publishedAt: { gt: opened } },
    orderBy: { number: "asc" },
  });
  const first = await db.competitionVersion.findFirst({
    where: { competitionId: contest.id, publishedAt: { lte: opened } },
    orderBy: { number: "desc" },
  });
  if (!first) return null;
  const brief = briefSchema.parse(first.brief);
  let last = brief;
  const later: CountedBefore["later"] = [];
  for (const version of since) {
    const next = briefSchema.parse(version.brief);
    if (changedCounting(last, next).length > 0)
      later.push({
        version: version.number,
        publishedAt: version.publishedAt.toISOString(),
        reason: version.reason ?? "",
      });
    last = next;
  }
  return later.length > 0 ? { version: first.number, brief, later } : null;
}

/** Do the rules in force count as that version did? A proposal made under others is no longer theirs to sign. */
export async function countsAsInForce(
  db: Database | Tx,
  { id: competitionId, version, brief }: InForce,
  number: number,
): Promise<boolean> {
  if (number === version) return true;
  const was = await db.competitionVersion.findUniqueOrThrow({
    where: { competitionId_number: { competitionId, number } },
  });
  return changedCounting(briefSchema.parse(was.brief), brief).length === 0;
}
