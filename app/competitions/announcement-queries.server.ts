import { localizedFrom } from "~/people/organisations.server";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Audience } from "./audiences";
import { audiencesWith } from "./audience.server";
import { competitionInForce } from "./in-force.server";
import { mayManage } from "./permissions";

export interface AnnouncementShown {
  id: string;
  title: Localized;
  body: Localized;
  at: string;
  public: boolean;
  audience: Audience;
}

/**
 * The announcements of a contest that this person may read, the newest first: those made public, and those sent
 * to whom they belong; to its organisers all.
 */
export async function announcementsFor(viewer: Viewer, slug: string) {
  const contest = found(await competitionInForce(database(), { slug }));
  const manages = mayManage(viewer, contest);
  const competitionId = contest.id;
  const mine = viewer.person
    ? await audiencesWith(database(), competitionId, viewer.person.id)
    : [];
  const rows = await database().announcement.findMany({
    where: {
      competitionId,
      ...(!manages && { OR: [{ public: true }, { audience: { in: mine } }] }),
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 200,
  });
  const announcements = rows.map((row): AnnouncementShown => ({
    id: row.id,
    title: localizedFrom(row.title),
    body: localizedFrom(row.body),
    at: row.at.toISOString(),
    public: row.public,
    audience: row.audience as Audience,
  }));
  return { slug, title: contest.brief.title, manages, announcements };
}
export type AnnouncementsShown = Awaited<ReturnType<typeof announcementsFor>>;

/** The newest public announcements, for the contest's own page; none while it is not published. */
export async function publicAnnouncements(slug: string, most: number) {
  const rows = await database().announcement.findMany({
    where: { competition: { slug }, public: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ id, title, at }) => ({
    id,
    title: localizedFrom(title),
    at: at.toISOString(),
  }));
}
