import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { heldEntry } from "./held-entry.server";
import { inviteCoAuthor } from "./invite-co-authors.server";
import { mayInviteCoAuthor } from "./permissions";
import { refusals as t } from "./texts";

/** Sends a co-author's invitation once more, with a new link; the old one ends. */
export const resendInvitation = deed(
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
