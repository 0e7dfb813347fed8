import { localizedFrom, organisationsOf } from "~/people/organisations.server";
import {
  holdsInCompetition,
  isSignedIn,
  type RoleName,
  type ScopeKind,
  type Viewer,
} from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { briefSchema, type Brief } from "./brief";
import { readBrief } from "./brief-issues";
import { changedParts } from "./changed-parts";
import { inListOrder, type ContestLine } from "./contest-line";
import type { DraftBrief } from "./draft";
import { mayManage, maySee, type CompetitionScope } from "./permissions";
import { competitionInForce } from "./in-force.server";
import { phaseAt, type Course } from "./phases";
import type { ShownContest } from "./shown-contest";
import { staffRoles } from "./staff";
import { templateNames, templates, type TemplateName } from "./template";

/** Every published contest: what is open first, by its deadline. */
export async function publicContests(): Promise<{ now: string; contests: ContestLine[] }> {
  const now = await platformNow(database());
  const contests = (await briefsInForce()).map(({ slug, hostName, brief }) => {
    const { title, summary, tracks, timetable } = brief;
    const names = tracks.map(({ name }) => name);
    const phase = phaseAt(brief, now);
    return { slug, title, summary, hostName, tracks: names, timetable, phase };
  });
  return { now: now.toISOString(), contests: contests.sort(inListOrder) };
}

/** The course of every published contest. */
export async function publicCourses(): Promise<({ slug: string; title: Localized } & Course)[]> {
  const courseOf = ({ slug, brief }: { slug: string; brief: Brief }) => {
    const { title, timetable, rounds } = brief;
    return { slug, title, timetable, rounds };
  };
  return (await briefsInForce()).map(courseOf);
}

async function briefsInForce() {
  const rows = await database().$queryRaw<{ slug: string; hostName: Localized; brief: unknown }[]>`
    SELECT DISTINCT ON (c."id") c."slug", o."name" AS "hostName", v."brief"
    FROM "CompetitionVersion" v
    JOIN "Competition" c ON c."id" = v."competitionId"
    JOIN "Organisation" o ON o."id" = c."hostId"
    ORDER BY c."id", v."number" DESC`;
  return rows.map(({ brief, ...row }) => ({ ...row, brief: briefSchema.parse(brief) }));
}

/** The contests this person works for, published or not, with the way to their own work; the newest first. */
export async function managedContests(
  viewer: Viewer,
): Promise<{ slug: string; title: Localized; published: boolean; href: string }[]> {
  if (!isSignedIn(viewer)) return [];
  const rows = await database().competition.findMany({
    where: { OR: workedFor(viewer, staffRoles) },
    orderBy: { createdAt: "desc" },
    select: {
      ...{ id: true, hostId: true, slug: true, draft: true },
      versions: { select: { number: true }, take: 1 },
    },
  });
  return rows.map(({ slug, draft, versions, ...scope }) => ({
    slug,
    title: (draft as DraftBrief).title,
    published: versions.length > 0,
    href: `/competitions/${slug}${deskIn(viewer, scope)}`,
  }));
}

/** The contests in which this person holds one of these roles, or whose host they manage. */
export function workedFor(viewer: Viewer, inContest: readonly RoleName[]) {
  const scopes = (kind: ScopeKind, roles: readonly RoleName[]) =>
    viewer.roles
      .filter((held) => held.scopeKind === kind && roles.includes(held.role))
      .map((held) => held.scopeId);
  return [
    { id: { in: scopes("competition", inContest) } },
    { hostId: { in: scopes("organisation", ["manager"]) } },
  ];
}

/** Where somebody who works for a contest works. */
function deskIn(viewer: Viewer, scope: CompetitionScope): string {
  if (mayManage(viewer, scope)) return "/manage";
  const work = { screener: "/screening", chair: "/diagnostics", supervisor: "/supervision" };
  const role = (["screener", "chair", "supervisor"] as const).find((one) =>
    holdsInCompetition(viewer, one, scope.id),
  );
  return role ? work[role] : "/results/approval";
}

/**
 * The contest in force; with `draft`, for those who manage it, its draft as it would be published (null
 * while it is not whole). An unpublished contest does not exist for anybody else.
 */
export async function shownContest(
  viewer: Viewer,
  slug: string,
  { draft = false } = {},
): Promise<ShownContest | null> {
  const held = found(
    await database().competition.findUnique({
      where: { slug },
      include: {
        host: { select: { name: true } },
        versions: {
          orderBy: { number: "desc" },
          select: { number: true, publishedAt: true, reason: true, brief: true },
        },
      },
    }),
  );
  const newest = held.versions[0];
  const manages = mayManage(viewer, held);
  if (!maySee(viewer, held, newest !== undefined) || (draft && !manages)) throw unknown();
  const fromDraft = draft || !newest;
  const { brief } = fromDraft
    ? readBrief(held.draft, "zh")
    : found(await competitionInForce(database(), { slug }));
  if (!brief) return null;
  const now = await platformNow(database());
  return {
    slug,
    hostName: localizedFrom(held.host.name),
    version: fromDraft ? null : newest.number,
    publishedAt: fromDraft ? null : newest.publishedAt.toISOString(),
    history: historyOf(held.versions),
    brief,
    phase: phaseAt(brief, now),
    now: now.toISOString(),
    mayManage: manages,
  };
}

type Version = { number: number; publishedAt: Date; reason: string | null; brief: unknown };

/** Versions, the newest first, each with the parts that it changed. */
function historyOf(versions: readonly Version[]): ShownContest["history"] {
  const briefs = versions.map(({ brief }) => briefSchema.parse(brief));
  return versions.map(({ number, publishedAt, reason }, index) => {
    const [own, before] = [briefs[index]!, briefs[index + 1]];
    const changed = before ? changedParts(before, own) : [];
    return { number, publishedAt: publishedAt.toISOString(), reason, changed };
  });
}

/** What a new contest may begin with: the organisations this person manages, and each template's title. */
export async function beginnings(viewer: Viewer) {
  const at = { now: await platformNow(database()) };
  const titles = Object.fromEntries(
    templateNames.map((name): [TemplateName, Localized] => [name, templates[name](at).title]),
  ) as Record<TemplateName, Localized>;
  return { hosts: await organisationsOf(viewer), titles };
}
