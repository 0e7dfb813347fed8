import { channelOf, readContact } from "~/people/contact";
import { invitationDays } from "~/people/invitation";
import type { Tx } from "~/platform/database/database.server";
import { send } from "~/platform/mail/mail.server";
import { newId, newToken } from "~/platform/random.server";
import { localized, textsFor, type Localized } from "~/ui/localized";
import { authorshipScope, hashOfAuthorshipToken } from "../invite-co-authors.server";
import { letters } from "../letters";

interface Draft {
  entryId: string;
  authorId: string;
  title: string;
  contact: string;
}

interface Invite {
  drafts: readonly Draft[];
  /** Who recommends. */
  by: Localized;
  contest: Localized;
  origin: string;
  invitedById: string;
  at: Date;
}

/** Invites each designer of a batch to take up what was recommended, with a link of their own. */
export async function inviteDesigners(
  tx: Tx,
  { drafts, by, contest, origin, invitedById, at }: Invite,
): Promise<void> {
  const links = drafts.map((draft) => ({ ...draft, token: newToken() }));
  const expiresAt = new Date(at.getTime() + invitationDays * 86_400_000);
  await tx.invitation.createMany({
    data: links.map(({ authorId, contact, token }) => ({
      ...{ id: newId(), ...authorshipScope, scopeId: authorId },
      ...{ tokenHash: hashOfAuthorshipToken(token), contact, invitedById },
      ...{ createdAt: at, expiresAt },
    })),
  });
  // Whom we do not know we address in Chinese; the page behind the link speaks both.
  const t = textsFor(letters, "zh");
  for (const { entryId, title, contact, token } of links) {
    const point = readContact(contact);
    if (!point) continue;
    const shown = { title, by: localized(by, "zh"), contest: localized(contest, "zh") };
    const link = `${origin}/entries/${entryId}/team-invitation?token=${token}`;
    await send(tx, {
      channel: channelOf(point.kind),
      recipient: point.value,
      subject: t.recommendedSubject(shown),
      body: t.recommendedBody({ ...shown, link, days: invitationDays }),
    });
  }
}
