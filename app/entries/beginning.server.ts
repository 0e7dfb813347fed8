import { competitionInForce } from "~/competitions/in-force.server";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { declaredBy } from "./eligibility.server";
import { ownEntries } from "./own-entries.server";
import { mayOpenEntry } from "./permissions";

/** What the page before the first word shows: what is asked for, and whether this person may begin. */
export async function beginning(viewer: SignedIn, slug: string) {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const { title, limits, rights, timetable, eligibility } = contest.brief;
  const own = await ownEntries(db, contest.id, viewer.person.id);
  const now = await platformNow(db);
  return {
    contest: { slug, title, closesAt: timetable.closesAt, limits, rights, eligibility },
    now: now.toISOString(),
    own: own.asLead,
    declared: await declaredBy(db, contest.id, viewer.person.id),
    may: mayOpenEntry(viewer, contest, { timetable, now, own, limits }),
  };
}
