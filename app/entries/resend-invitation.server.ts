import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { heldEntry } from "./held-entry.server";
import { inviteCoAuthor } from "./invite-co-authors.server";
import { mayInviteCoAuthor } from "./permissions";
import { refusals as t } from "./texts";

const resend = deed(
  "entries.resend-invitation",
  async (
    { tx, actor, record },
    { entryId, authorId, origin }: { entryId: string; authorId: string; origin: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    must(mayInviteCoAuthor(viewer, held));
    const author = found(held.authors.find((one) => one.id === authorId && !one.lead));
    if (author.personId) throw new Refusal("conflict", t.coAuthorConfirmed);
    const about = { entryId, title: held.form.title, contest: held.contest.brief.title, origin };
    const invitedById = viewer.person!.id;
    await inviteCoAuthor(tx, { ...about, authors: held.authors, author, invitedById });
    await record({ subject: ["entry", entryId], payload: { author: authorId } });
    return { entryId };
  },
);

/** Sends a co-author's invitation once more, with a new link; the old one ends. */
export async function resendInvitation(
  actor: Actor,
  input: { entryId: string; authorId: string; origin: string },
  options?: DeedOptions,
): Promise<{ entryId: string }> {
  if (actor.personId) await spend(rateLimits.invitationsOfPerson, actor.personId);
  return resend(actor, input, options);
}
