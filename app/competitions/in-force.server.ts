import { Prisma } from "~/platform/generated/client";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { briefSchema, type Brief } from "./brief";

/** A published contest with the brief that binds now. */
export interface InForce {
  id: string;
  slug: string;
  hostId: string;
  version: number;
  publishedAt: Date;
  brief: Brief;
}

const strengths = { share: Prisma.sql`FOR SHARE`, update: Prisma.sql`FOR UPDATE` };

/**
 * The newest published version; null while nothing is published. Inside a deed pass a lock: it is taken
 * on the competition's row before the version is read, so that no act is judged against two deadlines.
 */
export async function competitionInForce(
  db: Database | Tx,
  where: { id: string } | { slug: string },
  lock?: keyof typeof strengths,
): Promise<InForce | null> {
  const match =
    "id" in where ? Prisma.sql`c."id" = ${where.id}` : Prisma.sql`c."slug" = ${where.slug}`;
  if (lock) await db.$queryRaw`SELECT 1 FROM "Competition" c WHERE ${match} ${strengths[lock]}`;
  const [one] = await newest(db, match);
  return one ?? null;
}

/** The same of several contests, by id, in one query; what is not published is not among them. */
export async function competitionsInForce(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, InForce>> {
  const all = await newest(db, Prisma.sql`c."id" = ANY(${[...ids]})`);
  return new Map(all.map((one) => [one.id, one]));
}

async function newest(db: Database | Tx, match: Prisma.Sql): Promise<InForce[]> {
  const rows = await db.$queryRaw<(Omit<InForce, "brief"> & { brief: unknown })[]>`
    SELECT DISTINCT ON (c."id")
      c."id", c."slug", c."hostId", v."number" AS "version", v."publishedAt", v."brief"
    FROM "CompetitionVersion" v JOIN "Competition" c ON c."id" = v."competitionId"
    WHERE ${match} ORDER BY c."id", v."number" DESC`;
  return rows.map((row) => ({ ...row, brief: briefSchema.parse(row.brief) }));
}

/** A published contest, for anybody; what is not published does not exist. */
export async function publishedContest(slug: string): Promise<InForce> {
  return found(await competitionInForce(database(), { slug }));
}

/** A published contest's name, for the pages of other rooms; null while nothing is published. */
export async function contestTitle(slug: string): Promise<Localized | null> {
  return (await competitionInForce(database(), { slug }))?.brief.title ?? null;
}
