import { localizedFrom } from "~/people/organisations.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { briefSchema, type Brief } from "./brief";
import { readBrief } from "./brief-issues";
import { changedParts } from "./changed-parts";
import type { DraftBrief } from "./draft";
import { mayManage } from "./permissions";
import { phaseAt } from "./phases";
import { shownContest, workedFor } from "./queries.server";
import { sameContent } from "./same-content";
import type { ManagementBoard, PlannedPublication, WrittenBrief } from "./shown-contest";
import { weighPublication } from "./weigh-publication.server";

/** A contest as those who run it see it; `brief` is what is in force. */
export interface RunContest {
  id: string;
  hostId: string;
  brief: Brief | null;
  board: ManagementBoard;
}

/** The draft with everything that is still wrong with it, for those who write it. */
export async function writtenBrief(
  viewer: Viewer,
  slug: string,
  locale: Locale,
): Promise<WrittenBrief> {
  const held = found(
    await database().competition.findUnique({
      where: { slug },
      include: { versions: { take: 1 } },
    }),
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

/** Where a contest stands, and what its draft still needs, for those who run it. */
export async function runContest(viewer: Viewer, slug: string): Promise<RunContest> {
  const [run] = await runContests(viewer, slug);
  return found(run);
}

/** The contests this person runs, published or not, the newest first; or the one of them with this slug. */
export async function runContests(viewer: Viewer, slug?: string): Promise<RunContest[]> {
  const rows = await database().competition.findMany({
    where: { ...(slug !== undefined && { slug }), OR: workedFor(viewer, ["organiser"]) },
    orderBy: { createdAt: "desc" },
    include: {
      host: { select: { name: true, verification: true } },
      versions: { orderBy: { number: "desc" }, take: 1 },
    },
  });
  const now = await platformNow(database());
  return rows
    .filter((held) => mayManage(viewer, held))
    .map(({ id, hostId, slug, draft, host, versions: [newest] }) => {
      const published = newest ? briefSchema.parse(newest.brief) : null;
      const { brief, issues } = readBrief(draft, "zh");
      return {
        ...{ id, hostId, brief: published },
        board: {
          slug,
          title: published?.title ?? (draft as DraftBrief).title,
          hostName: localizedFrom(host.name),
          hostVerified: host.verification !== null,
          now: now.toISOString(),
          inForce: newest && published ? courseInForce(newest.number, published, now) : null,
          draft: { issues: issues.length, differs: !brief || !sameContent(brief, published) },
        },
      };
    });
}

const courseInForce = (version: number, brief: Brief, now: Date) => ({
  ...{ version, timetable: brief.timetable, rounds: brief.rounds },
  phase: phaseAt(brief, now),
});

/** The draft as it would be published now, and what stands in its way. */
export async function plannedPublication(
  viewer: Viewer,
  slug: string,
): Promise<PlannedPublication> {
  const held = found(await database().competition.findUnique({ where: { slug } }));
  if (!mayManage(viewer, held)) throw unknown();
  const { brief, previous, version, decision } = await weighPublication(
    database(),
    held,
    await platformNow(database()),
  );
  return {
    slug,
    title: (held.draft as DraftBrief).title,
    revision: held.revision,
    version,
    changed: brief && previous ? changedParts(previous.brief, brief) : [],
    obstacle: decision.allowed
      ? null
      : { because: decision.because, field: decision.field ?? null },
    contest: brief && (await shownContest(viewer, slug, { draft: true })),
  };
}
