import type { Database, Tx } from "~/platform/database/database.server";
import { authorshipScope } from "./invite-co-authors.server";

/**
 * The invitations to confirm authorship that wait for a contact which this person has proven: whoever holds the
 * contact needs no link. Only of works that still stand; of what was handed in its title, else the draft's.
 */
export async function openInvitationsTo(db: Database | Tx, personId: string, now: Date) {
  const contacts = await db.contact.findMany({
    where: { personId, verifiedAt: { not: null } },
    select: { value: true },
  });
  const open = await db.invitation.findMany({
    where: {
      ...authorshipScope,
      contact: { in: contacts.map(({ value }) => value) },
      ...{ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    },
    orderBy: { createdAt: "asc" },
  });
  const authors = await db.author.findMany({
    where: { id: { in: open.map(({ scopeId }) => scopeId) }, entry: { withdrawal: null } },
    include: {
      entry: {
        select: {
          ...{ competitionId: true, draft: true },
          submissions: { orderBy: { version: "desc" }, take: 1, select: { manifest: true } },
        },
      },
    },
  });
  return open.flatMap(({ id, tokenHash, scopeId, expiresAt }) => {
    const author = authors.find((one) => one.id === scopeId);
    const asked = author?.entry.submissions[0]?.manifest ?? (author?.lead && author.entry.draft);
    if (!author || !asked) return [];
    return [
      {
        ...{ invitationId: id, tokenHash, entryId: author.entryId },
        competitionId: author.entry.competitionId,
        title: (asked as { title: string }).title,
        expiresAt: expiresAt.toISOString(),
      },
    ];
  });
}
