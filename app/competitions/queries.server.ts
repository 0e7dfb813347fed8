import { localizedFrom } from "~/people/organisations.server";
import { isSignedIn, type Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import type { Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Locale, Localized } from "~/ui/localized";
import { briefSchema, type Brief } from "./brief";
import { readBrief, type BriefIssue } from "./brief-issues";
import { inListOrder, type ContestLine } from "./contest-line";
import type { DraftBrief } from "./draft";
import { mayManage, maySee } from "./permissions";
import { phaseAt, type Phase } from "./phases";
import { sameContent } from "./same-content";
import type { Timetable } from "./timetable";
import type { VersionLine } from "./version-line";

/** Every published contest: what is open first, by its deadline. */
export async function publicContests(
  db: Database,
): Promise<{ now: string; contests: ContestLine[] }> {
  const now = await platformNow(db);
  const rows = await db.$queryRaw<{ slug: string; hostName: Localized; brief: unknown }[]>`
    SELECT DISTINCT ON (c."id") c."slug", o."name" AS "hostName", v."brief"
    FROM "CompetitionVersion" v
    JOIN "Competition" c ON c."id" = v."competitionId"
    JOIN "Organisation" o ON o."id" = c."hostId"
    ORDER BY c."id", v."number" DESC`;
  const contests = rows.map(({ slug, hostName, brief }) => {
    const { title, summary, tracks, timetable } = briefSchema.parse(brief);
    const names = tracks.map(({ name }) => name);
    return {
      slug,
      title,
      summary,
      hostName,
      tracks: names,
      timetable,
      phase: phaseAt(timetable, now),
    };
  });
  return { now: now.toISOString(), contests: contests.sort(inListOrder) };
}

/** The contests this person runs, published or not; the newest first. */
export async function managedContests(
  db: Database,
  viewer: Viewer,
): Promise<{ slug: string; title: Localized; published: boolean }[]> {
  const scopes = (kind: string, roles: string[]) =>
    viewer.roles
      .filter((held) => held.scopeKind === kind && roles.includes(held.role))
      .map((held) => held.scopeId);
  if (!isSignedIn(viewer)) return [];
  const rows = await db.competition.findMany({
    where: {
      OR: [
        { id: { in: scopes("competition", ["organiser", "approver"]) } },
        { hostId: { in: scopes("organisation", ["manager"]) } },
      ],
    },
    orderBy: { createdAt: "desc" },
    select: { slug: true, draft: true, versions: { select: { number: true }, take: 1 } },
  });
  return rows.map(({ slug, draft, versions }) => ({
    slug,
    title: (draft as DraftBrief).title,
    published: versions.length > 0,
  }));
}

/** A contest with its brief, as this person may see it. */
export interface ShownContest {
  slug: string;
  hostName: Localized;
  /** null while the draft is shown. */
  version: number | null;
  publishedAt: string | null;
  history: VersionLine[];
  brief: Brief;
  phase: Phase;
  now: string;
  mayManage: boolean;
}

/**
 * The contest in force; with `draft`, for those who manage it, its draft as it would be published (null
 * while it is not whole). An unpublished contest does not exist for anybody else.
 */
export async function shownContest(
  db: Database,
  viewer: Viewer,
  slug: string,
  { draft = false } = {},
): Promise<ShownContest | null> {
  const held = found(
    await db.competition.findUnique({
      where: { slug },
      include: { host: { select: { name: true } }, versions: { orderBy: { number: "desc" } } },
    }),
  );
  const newest = held.versions[0];
  const manages = mayManage(viewer, held);
  if (!maySee(viewer, held, newest !== undefined) || (draft && !manages)) throw unknown();
  const fromDraft = draft || !newest;
  const { brief } = fromDraft
    ? readBrief(held.draft, "zh")
    : { brief: briefSchema.parse(newest.brief) };
  if (!brief) return null;
  const now = await platformNow(db);
  return {
    slug,
    hostName: localizedFrom(held.host.name),
    version: fromDraft ? null : newest.number,
    publishedAt: fromDraft ? null : newest.publishedAt.toISOString(),
    history: held.versions.map(({ number, publishedAt, reason }) => ({
      number,
      publishedAt: publishedAt.toISOString(),
      reason,
    })),
    brief,
    phase: phaseAt(brief.timetable, now),
    now: now.toISOString(),
    mayManage: manages,
  };
}

/** The draft with what is still wrong with it, for those who write it. */
export interface WrittenBrief {
  slug: string;
  draft: DraftBrief;
  revision: number;
  issues: BriefIssue[];
  published: boolean;
}

export async function writtenBrief(
  db: Database,
  viewer: Viewer,
  slug: string,
  locale: Locale,
): Promise<WrittenBrief> {
  const held = found(
    await db.competition.findUnique({ where: { slug }, include: { versions: { take: 1 } } }),
  );
  if (!mayManage(viewer, held)) throw unknown();
  const { draft, revision, versions } = held;
  return {
    slug,
    draft: draft as DraftBrief,
    revision,
    issues: readBrief(draft, locale).issues,
    published: versions.length > 0,
  };
}

/** The organiser's board: where the contest stands and what its brief still needs. */
export interface ManagementBoard {
  slug: string;
  title: Localized;
  hostName: Localized;
  hostVerified: boolean;
  now: string;
  inForce: { version: number; timetable: Timetable; phase: Phase } | null;
  draft: { issues: number; differs: boolean };
}

export async function managementBoard(
  db: Database,
  viewer: Viewer,
  slug: string,
): Promise<ManagementBoard> {
  const held = found(
    await db.competition.findUnique({
      where: { slug },
      include: {
        host: { select: { name: true, verification: true } },
        versions: { orderBy: { number: "desc" }, take: 1 },
      },
    }),
  );
  if (!mayManage(viewer, held)) throw unknown();
  const now = await platformNow(db);
  const newest = held.versions[0];
  const published = newest ? briefSchema.parse(newest.brief) : null;
  const { brief, issues } = readBrief(held.draft, "zh");
  return {
    slug,
    title: published?.title ?? (held.draft as DraftBrief).title,
    hostName: localizedFrom(held.host.name),
    hostVerified: held.host.verification !== null,
    now: now.toISOString(),
    inForce:
      newest && published
        ? {
            version: newest.number,
            timetable: published.timetable,
            phase: phaseAt(published.timetable, now),
          }
        : null,
    draft: { issues: issues.length, differs: !brief || !sameContent(brief, published) },
  };
}
