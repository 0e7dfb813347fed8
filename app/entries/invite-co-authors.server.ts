import { invitationDays } from "~/people/invitation";
import { readContact, channelOf } from "~/people/contact";
import { hashOfToken } from "~/people/secrets.server";
import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { send } from "~/platform/mail/mail.server";
import { newId, newToken } from "~/platform/random.server";
import { formatPercent } from "~/ui/format";
import { localized, textsFor } from "~/ui/localized";
import { letters } from "./letters";
import type { AboutEntry } from "./submission-letter.server";
import type { AuthorRow } from "./team";

/** An invitation to confirm authorship is of its own kind: it gives no role by itself. */
export const authorshipScope = { scopeKind: "authorship", role: "author" } as const;

/** Its tokens are hashed apart, so that no other page takes one for an invitation of its own. */
export const hashOfAuthorshipToken = (token: string): string => hashOfToken(`authorship ${token}`);

interface Invite extends AboutEntry {
  authors: readonly AuthorRow[];
  invitedById: string;
}

/** Invites every co-author who neither confirmed nor holds an open invitation; answers how many. */
export async function inviteCoAuthors(tx: Tx, { authors, ...about }: Invite): Promise<number> {
  const waiting = authors.filter(({ lead, personId }) => !lead && personId === null);
  if (waiting.length === 0) return 0;
  const open = await tx.invitation.findMany({
    where: {
      ...authorshipScope,
      scopeId: { in: waiting.map(({ id }) => id) },
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: await platformNow(tx) },
    },
  });
  const invited = waiting.filter(
    ({ id, contact }) => !open.some((one) => one.scopeId === id && one.contact === contact),
  );
  for (const author of invited) await inviteCoAuthor(tx, { ...about, authors, author });
  return invited.length;
}

/** What was sent to these authors and is still open is taken back. */
export async function revokeInvitationsOf(
  tx: Tx,
  authorIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.invitation.updateMany({
    where: {
      ...authorshipScope,
      ...{ scopeId: { in: [...authorIds] }, acceptedAt: null, revokedAt: null },
    },
    data: { revokedAt: at },
  });
}

/** Sends one invitation; what was sent to this author before is taken back. */
export async function inviteCoAuthor(
  tx: Tx,
  { author, authors, entryId, title, contest, origin, invitedById }: Invite & { author: AuthorRow },
): Promise<void> {
  const contact = readContact(author.contact ?? "");
  if (!contact) return;
  const [token, now] = [newToken(), await platformNow(tx)];
  await revokeInvitationsOf(tx, [author.id], now);
  await tx.invitation.create({
    data: {
      id: newId(),
      ...authorshipScope,
      scopeId: author.id,
      tokenHash: hashOfAuthorshipToken(token),
      contact: contact.value,
      invitedById,
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    },
  });
  // Whom we do not know we address in Chinese; the page behind the link speaks both.
  const t = textsFor(letters, "zh");
  const lead = authors.find((one) => one.lead)?.name ?? "";
  await send(tx, {
    channel: channelOf(contact.kind),
    recipient: contact.value,
    subject: t.invitedSubject({ lead, contest: localized(contest, "zh") }),
    body: t.invitedBody({
      title,
      lead,
      contest: localized(contest, "zh"),
      share: formatPercent(author.shareBp),
      link: `${origin}/entries/${entryId}/team-invitation?token=${token}`,
      days: invitationDays,
    }),
  });
}
