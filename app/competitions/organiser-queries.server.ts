import { localizedFrom } from "~/people/organisations.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { briefSchema } from "./brief";
import { readBrief } from "./brief-issues";
import { changedParts } from "./changed-parts";
import type { DraftBrief } from "./draft";
import { mayManage } from "./permissions";
import { phaseAt } from "./phases";
import { shownContest } from "./queries.server";
import { sameContent } from "./same-content";
import type { ManagementBoard, PlannedPublication, WrittenBrief } from "./shown-contest";
import { weighPublication } from "./weigh-publication.server";

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
export async function managementBoard(viewer: Viewer, slug: string): Promise<ManagementBoard> {
  const held = found(
    await database().competition.findUnique({
      where: { slug },
      include: {
        host: { select: { name: true, verification: true } },
        versions: { orderBy: { number: "desc" }, take: 1 },
      },
    }),
  );
  if (!mayManage(viewer, held)) throw unknown();
  const now = await platformNow(database());
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
            rounds: published.rounds,
            phase: phaseAt(published, now),
          }
        : null,
    draft: { issues: issues.length, differs: !brief || !sameContent(brief, published) },
  };
}

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
