import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { phaseAt } from "~/competitions/phases";
import { knownOrganisations, localizedFrom, organisationsOf } from "~/people/organisations.server";
import type { SignedIn, Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { holdsQuota } from "./permissions";
import { broughtBefore, usedPlaces } from "./quota.server";
import { judgeRows } from "./rows";
import type { SheetRow } from "./sheet";

/** How far a recommended work has come, for whoever recommended it: nothing of what it looks like. */
export type RecommendationState = "invited" | "confirmed" | "submitted" | "withdrawn";

/** The places an organisation of this viewer has in a contest, what it brought, and the sheet that waits. */
export async function recommendations(viewer: SignedIn, slug: string, db: Database = database()) {
  const contest = found(await competitionInForce(db, { slug }));
  const own = await organisationsOf(viewer, db);
  const quotas = await db.quota.findMany({
    where: { competitionId: contest.id, organisationId: { in: own.map(({ id }) => id) } },
    orderBy: { grantedAt: "asc" },
  });
  if (quotas.length === 0) throw unknown();
  const now = await platformNow(db);
  const { title, timetable, tracks } = contest.brief;
  return {
    contest: { slug, title, closesAt: timetable.closesAt },
    now: now.toISOString(),
    phase: phaseAt(contest.brief, now),
    tracks,
    quotas: await Promise.all(
      quotas.map(async ({ id, organisationId, places }) => ({
        organisationId,
        name: own.find((one) => one.id === organisationId)!.name,
        places,
        used: await usedPlaces(db, id),
        works: await worksOf(db, id),
        sheet: await waitingSheet(db, contest, id),
      })),
    ),
  };
}
export type Recommendations = Awaited<ReturnType<typeof recommendations>>;

/** The contests in which an organisation that this viewer manages may recommend works; for others there are none. */
export async function heldQuotas(viewer: Viewer, db: Database = database()): Promise<HeldQuota[]> {
  const own = viewer.roles
    .map(({ scopeId }) => scopeId)
    .filter((organisationId) => holdsQuota(viewer, organisationId));
  if (own.length === 0) return [];
  return db.$queryRaw<HeldQuota[]>`
    SELECT q."organisationId", c."slug", v."brief"->'title' AS "title"
    FROM "Quota" q
    JOIN "Competition" c ON c."id" = q."competitionId"
    JOIN LATERAL (SELECT "brief" FROM "CompetitionVersion" WHERE "competitionId" = c."id"
      ORDER BY "number" DESC LIMIT 1) v ON true
    WHERE q."organisationId" = ANY(${own})
    ORDER BY q."grantedAt" DESC`;
}

/** A contest in which an organisation has places. */
export interface HeldQuota {
  organisationId: string;
  slug: string;
  title: Localized;
}

async function worksOf(db: Database, quotaId: string) {
  const rows = await db.recommendation.findMany({
    where: { quotaId },
    orderBy: [{ at: "asc" }, { entryId: "asc" }],
    include: {
      entry: {
        include: {
          authors: { where: { lead: true } },
          withdrawal: true,
          _count: { select: { submissions: true } },
        },
      },
    },
  });
  return rows.map(({ entryId, entry }) => {
    const [lead] = entry.authors;
    const state: RecommendationState = entry.withdrawal
      ? "withdrawn"
      : entry._count.submissions > 0
        ? "submitted"
        : lead?.personId
          ? "confirmed"
          : "invited";
    const title = String((entry.draft as { title?: string }).title ?? "");
    return { entryId, title, name: lead?.name ?? "", state };
  });
}

async function waitingSheet(
  db: Database,
  contest: NonNullable<Awaited<ReturnType<typeof competitionInForce>>>,
  quotaId: string,
) {
  const sheet = await db.recommendationSheet.findFirst({
    where: { quotaId, confirmedAt: null },
    orderBy: { at: "desc" },
  });
  if (!sheet) return null;
  const rows = judgeRows(
    sheet.rows as unknown as SheetRow[],
    contest.brief,
    await broughtBefore(db, quotaId),
  );
  return { id: sheet.id, name: sheet.name, rows };
}

/** Who may recommend how many, for those who run the contest. */
export async function quotasOf(viewer: SignedIn, slug: string, db: Database = database()) {
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const quotas = await db.quota.findMany({
    where: { competitionId: contest.id },
    orderBy: { grantedAt: "asc" },
    include: {
      _count: { select: { recommendations: { where: { entry: { withdrawal: null } } } } },
    },
  });
  const organisations = await db.organisation.findMany({
    where: { id: { in: quotas.map(({ organisationId }) => organisationId) } },
  });
  const admitted = new Set(quotas.map(({ organisationId }) => organisationId));
  const nameOf = new Map(organisations.map(({ id, name }) => [id, localizedFrom(name)]));
  return {
    contest: { slug, title: contest.brief.title },
    quotas: quotas.map(({ organisationId, places, _count }) => ({
      organisationId,
      places,
      used: _count.recommendations,
      name: nameOf.get(organisationId)!,
    })),
    others: (await knownOrganisations()).filter(({ id }) => !admitted.has(id)),
  };
}
export type Quotas = Awaited<ReturnType<typeof quotasOf>>;
