import { competitionInForce } from "~/competitions/in-force.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { mayOpenEntry } from "./permissions";

/** What the page before the first word shows: what is asked for, and whether this person may begin. */
export async function beginning(viewer: SignedIn, slug: string) {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const { title, limits, rights, timetable } = contest.brief;
  const own = await db.entry.count({
    where: { competitionId: contest.id, createdById: viewer.person.id, withdrawal: null },
  });
  const now = await platformNow(db);
  const most = limits.entriesPerPerson;
  return {
    contest: { slug, title, closesAt: timetable.closesAt, limits, rights },
    now: now.toISOString(),
    own,
    may: mayOpenEntry(viewer, contest, { timetable, now, own, most }),
  };
}
