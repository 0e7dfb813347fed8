import type { Tx } from "~/platform/database/database.server";
import { platformNow } from "~/platform/clock.server";
import { send } from "~/platform/mail/mail.server";
import { newId, newToken } from "~/platform/random.server";
import { localized, textsFor, type Locale, type Localized } from "~/ui/localized";
import { channelOf, type ContactPoint } from "./contact";
import { invitationDays } from "./invitation";
import { mailTexts } from "./mail-texts";
import { hashOfToken } from "./secrets.server";
import { belongsTo, type RoleName, type ScopeKind } from "./viewer";
import { roleWords } from "./words";

export interface NewInvitation {
  scopeKind: ScopeKind;
  scopeId: string;
  /** What the invited person reads: the contest's or the organisation's name. */
  scopeName: Localized;
  role: RoleName;
  contact: ContactPoint;
  invitedById: string;
  locale: Locale;
  /** publicOrigin(request) */
  origin: string;
}

/**
 * Invites a contact to a role, inside the deed of another that has asked whether this is allowed. The link
 * leaves by mail or SMS and stands nowhere else; an older open invitation to the same role is taken back.
 */
export async function invite(
  tx: Tx,
  invitation: NewInvitation,
): Promise<{ invitationId: string; token: string }> {
  const { scopeName, contact, locale, origin, ...rest } = invitation;
  const { scopeKind, scopeId, role } = rest;
  if (!belongsTo(role, scopeKind)) throw new Error(`There is no ${role} in a ${scopeKind}.`);
  const [id, token, now] = [newId(), newToken(), await platformNow(tx)];
  await tx.invitation.updateMany({
    where: { scopeKind, scopeId, role, contact: contact.value, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.invitation.create({
    data: {
      id,
      ...rest,
      tokenHash: hashOfToken(token),
      contact: contact.value,
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    },
  });
  const words = { scope: localized(scopeName, locale), role: textsFor(roleWords, locale)[role] };
  const t = textsFor(mailTexts, locale);
  const link = `${origin}/invitations/${token}`;
  await send(tx, {
    channel: channelOf(contact.kind),
    recipient: contact.value,
    subject: t.invitationSubject(words),
    body: t.invitationBody({ ...words, link, days: invitationDays }),
  });
  return { invitationId: id, token };
}

/** Takes an open invitation back, inside the deed of another; false if it was not open any more. */
export async function revokeInvitation(
  tx: Tx,
  invitation: { id: string; scopeKind: ScopeKind; scopeId: string },
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { ...invitation, acceptedAt: null, revokedAt: null },
    data: { revokedAt: await platformNow(tx) },
  });
  return count > 0;
}
