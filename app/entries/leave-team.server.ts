import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must } from "~/platform/refusal";
import { localized, textsFor } from "~/ui/localized";
import { depart } from "./depart.server";
import { heldEntry } from "./held-entry.server";
import { mayLeaveTeam, mayRemoveCoAuthor } from "./permissions";
import { tellLead } from "./tell-lead.server";
import { teamLetters } from "./team-letters";
import { tellDropped } from "./tell-dropped.server";

/**
 * The lead takes a co-author off the team, confirmed or only invited: for them the entry is gone at once. What
 * was handed in stays as it was, and names them; to leave them out there, the lead hands in again.
 */
export const removeCoAuthor = deed(
  "entries.remove-co-author",
  async (
    { tx, actor, now, record },
    { entryId, authorId, origin }: { entryId: string; authorId: string; origin: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const at = await now();
    must(mayRemoveCoAuthor(viewer, held, { timetable: held.contest.brief.timetable, now: at }));
    const author = found(held.authors.find((one) => one.id === authorId && !one.lead));
    await depart(tx, held, author, { byId: viewer.person!.id, at });
    const { title } = held.form;
    await tellDropped(tx, { title, contest: held.contest.brief.title, origin }, [author]);
    await record({ subject: ["entry", entryId], payload: { author: authorId, removed: true } });
    return { entryId };
  },
);

/** A co-author leaves of their own will, until the close; the lead is told, and sets the shares anew. */
export const leaveTeam = deed(
  "entries.leave-team",
  async ({ tx, actor, now, record }, { entryId, origin }: { entryId: string; origin: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const at = await now();
    must(mayLeaveTeam(viewer, held, { timetable: held.contest.brief.timetable, now: at }));
    const personId = viewer.person!.id;
    const author = found(held.authors.find((one) => one.personId === personId));
    await depart(tx, held, author, { byId: personId, at });
    await tellLead(tx, held, {
      ...{ kind: "team", href: `/entries/${entryId}/team` },
      write: (locale) => {
        const t = textsFor(teamLetters, locale);
        const contest = localized(held.contest.brief.title, locale);
        const link = `${origin}/entries/${entryId}`;
        const shown = { title: held.form.title, contest, name: author.name, link };
        return {
          ...{ line: t.leftLine(shown), subject: t.leftSubject(shown), body: t.leftBody(shown) },
        };
      },
    });
    await record({ subject: ["entry", entryId], payload: { author: author.id, left: true } });
    return { entryId };
  },
);
