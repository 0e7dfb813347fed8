import { competitionInForce } from "~/competitions/in-force.server";
import { isAuthor, isLead } from "~/entries/permissions";
import { announcementOf } from "~/judging/results.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { embargoEnds } from "./gate";

/** What the authors of an entry see when they think about releasing it. */
export async function releaseQuestion(viewer: SignedIn, entryId: string) {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: {
        authors: { orderBy: { position: "asc" } },
        release: true,
        releaseConsents: true,
        withdrawal: true,
        submissions: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
      },
    }),
  );
  const scope = { authors: entry.authors, withdrawn: entry.withdrawal !== null };
  if (!isAuthor(viewer, scope) || !entry.submissions[0] || scope.withdrawn) throw unknown();
  const contest = found(await competitionInForce(db, { id: entry.competitionId }));
  const announcedAt = await announcementOf(db, entry.competitionId);
  const ends = announcedAt && embargoEnds(announcedAt, contest.brief.embargoDays);
  const consentOf = new Map(entry.releaseConsents.map((one) => [one.personId, one.ground]));
  return {
    entryId,
    title: (entry.submissions[0].content as { title: string }).title,
    isLead: isLead(viewer, scope),
    ownGround: consentOf.get(viewer.person.id) ?? null,
    announced: announcedAt !== null,
    embargoEnds: ends?.toISOString() ?? null,
    embargoOver: ends !== null && (await platformNow(db)) >= ends,
    released: entry.release !== null,
    coAuthors: entry.authors
      .filter(({ lead }) => !lead)
      .map(({ name, personId }) => ({
        name,
        ground: (personId && consentOf.get(personId)) || null,
      })),
  };
}
