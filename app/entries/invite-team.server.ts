import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { loadViewer } from "~/people/viewer.server";
import { must, Refusal } from "~/platform/refusal";
import { checklist } from "./checklist";
import { withoutEmptyRows } from "./form";
import { heldEntry } from "./held-entry.server";
import { inviteCoAuthors } from "./invite-co-authors.server";
import { mayInviteTeam } from "./permissions";
import { changeOfTeam } from "./team";
import { writeTeam } from "./team-rows.server";
import { tellDropped } from "./tell-dropped.server";
import { refusals as t } from "./texts";

const inviteAll = deed(
  "entries.invite-team",
  async ({ tx, actor, now, record }, { entryId, origin }: { entryId: string; origin: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const { contest } = held;
    const at = await now();
    const submitted = (await tx.submission.count({ where: { entryId } })) > 0;
    must(mayInviteTeam(viewer, held, { timetable: contest.brief.timetable, now: at, submitted }));
    const form = withoutEmptyRows(held.form);
    const gap = checklist(form, [], contest.brief).find(
      ({ key, because }) => (key === "title" || key === "team") && because,
    );
    if (gap) throw new Refusal("invalid", gap.because!);
    const team = changeOfTeam(held.authors, form.team);
    const authors = await writeTeam(tx, entryId, { ...team, at });
    const letter = { entryId, title: form.title, contest: contest.brief.title, origin };
    const invited = await inviteCoAuthors(tx, {
      ...{ ...letter, authors, invitedById: viewer.person!.id },
    });
    if (invited === 0) throw new Refusal("conflict", t.nobodyToInvite);
    await tellDropped(tx, letter, team.drop);
    await record({ subject: ["entry", entryId], payload: { invited } });
    return { invited };
  },
);

/**
 * Invites the co-authors whom a draft names before anything is handed in, so that they write it together. From
 * the first handing-in on the team is that of the version, and a change of it comes with the next one.
 */
export async function inviteTeam(
  actor: Actor,
  input: { entryId: string; origin: string },
  options?: DeedOptions,
): Promise<{ invited: number }> {
  if (actor.personId) await spend(rateLimits.invitationsOfPerson, actor.personId);
  return inviteAll(actor, input, options);
}
