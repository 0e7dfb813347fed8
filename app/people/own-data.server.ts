import { database } from "~/platform/database/database.server";

/** What one room keeps of a person, for that person: named lists of plain rows. */
export type OwnData = Record<string, unknown>;

/** A file that a person brought, to be copied byte for byte. */
export interface OwnFile {
  id: string;
  name: string;
  storeKey: string;
}

/** The account, its roles and consents, what was sent to it, and what the journal holds under its pseudonym. */
export async function ownAccount(personId: string): Promise<OwnData> {
  const db = database();
  const { pseudonym, ...person } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, locale: true, createdAt: true, pseudonym: true },
  });
  const where = { personId };
  const contacts = await db.contact.findMany({
    where,
    select: { kind: true, value: true, verifiedAt: true, createdAt: true },
  });
  return {
    person,
    contacts,
    sessions: await db.session.findMany({
      where,
      select: { createdAt: true, seenAt: true, expiresAt: true, endedAt: true },
    }),
    roles: await db.role.findMany({
      where,
      select: { scopeKind: true, scopeId: true, role: true, from: true, until: true },
    }),
    consents: await db.consent.findMany({
      where,
      select: { purpose: true, textVersion: true, givenAt: true, withdrawnAt: true },
    }),
    notices: await db.notice.findMany({ where, select: { text: true, createdAt: true } }),
    messages: await db.outboxMessage.findMany({
      where: { recipient: { in: contacts.map(({ value }) => value) } },
      // Bodies hold codes and links that open something; the subject and the instant say what was sent.
      select: { channel: true, subject: true, createdAt: true, sentAt: true },
    }),
    journal: await journalOf(pseudonym),
  };
}

async function journalOf(actor: string) {
  const entries = await database().journalEntry.findMany({
    where: { actor },
    orderBy: { sequence: "asc" },
    include: { opening: { select: { payload: true } } },
  });
  return entries.map(({ sequence, instant, deed, subjectKind, subjectId, opening }) => ({
    ...{ sequence: Number(sequence), instant, deed, subjectKind, subjectId },
    payload: opening?.payload ?? null,
  }));
}
