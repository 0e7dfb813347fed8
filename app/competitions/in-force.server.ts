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
  if (lock) {
    const match =
      "id" in where ? Prisma.sql`"id" = ${where.id}` : Prisma.sql`"slug" = ${where.slug}`;
    await db.$queryRaw`SELECT "id" FROM "Competition" WHERE ${match} ${strengths[lock]}`;
  }
  const [version] = await db.competitionVersion.findMany({
    where: { competition: where },
    orderBy: { number: "desc" },
    take: 1,
    include: { competition: { select: { id: true, slug: true, hostId: true } } },
  });
  return version ? shaped(version) : null;
}

/** The same of several contests, by id, in one query; what is not published is not among them. */
export async function competitionsInForce(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, InForce>> {
  const versions = await db.competitionVersion.findMany({
    where: { competitionId: { in: [...ids] } },
    orderBy: [{ competitionId: "asc" }, { number: "desc" }],
    distinct: ["competitionId"],
    include: { competition: { select: { id: true, slug: true, hostId: true } } },
  });
  return new Map(versions.map((version) => [version.competitionId, shaped(version)]));
}

type Version = Prisma.CompetitionVersionGetPayload<{
  include: { competition: { select: { id: true; slug: true; hostId: true } } };
}>;

const shaped = ({ competition, number, publishedAt, brief }: Version): InForce => ({
  ...competition,
  ...{ version: number, publishedAt, brief: briefSchema.parse(brief) },
});

/** A published contest, for anybody; what is not published does not exist. */
export async function publishedContest(slug: string): Promise<InForce> {
  return found(await competitionInForce(database(), { slug }));
}

/** A published contest's name, for the pages of other rooms; null while nothing is published. */
export async function contestTitle(slug: string): Promise<Localized | null> {
  return (await competitionInForce(database(), { slug }))?.brief.title ?? null;
}
