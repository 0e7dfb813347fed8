import type { Database, Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import type { ContactPoint } from "./contact";
import { refusals } from "./refusals";

/** Who holds a contact, whether or not it is verified yet; null where nobody does. */
export async function ownerOf(db: Database | Tx, contact: string) {
  const row = await db.contact.findUnique({
    where: { value: contact },
    include: { person: { include: { password: true } } },
  });
  return row && !row.person.erasedAt ? row : null;
}

/** Whoever changes a person's password, contacts or sessions waits here for the other who does. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId} FOR NO KEY UPDATE`;
}

/** Gives a proven contact to a person. It stays with whom it belongs to already. */
export async function holdContact(
  tx: Tx,
  { personId, contact, now }: { personId: string; contact: ContactPoint; now: Date },
): Promise<void> {
  const { count } = await tx.contact.createMany({
    data: [{ id: newId(), personId, ...contact, verifiedAt: now, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 1) return;
  const { count: own } = await tx.contact.updateMany({
    where: { value: contact.value, personId },
    data: { verifiedAt: now },
  });
  if (own === 0) throw new Refusal("conflict", refusals.contactTaken, "contact");
}

export interface NewPerson {
  pseudonym: string;
  name: string;
  locale: Locale;
  contact: ContactPoint;
  passwordHash: string | null;
}

/** Writes a person with a first, proven contact. */
export async function createPerson(tx: Tx, person: NewPerson, now: Date): Promise<string> {
  const { contact, passwordHash, ...rest } = person;
  const id = newId();
  await tx.person.create({
    data: {
      id,
      ...rest,
      createdAt: now,
      ...(passwordHash ? { password: { create: { hash: passwordHash, setAt: now } } } : {}),
    },
  });
  await holdContact(tx, { personId: id, contact, now });
  return id;
}
