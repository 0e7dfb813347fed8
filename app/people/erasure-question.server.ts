import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { maskedContact } from "./contact";
import type { ErasureParts } from "./erase-account.server";
import type { SignedIn } from "./viewer";

/** By what this person confirms, and what has to be closed before. */
export async function erasureQuestion(viewer: SignedIn, { blockers }: ErasureParts) {
  const db = database();
  const personId = viewer.person.id;
  return {
    blockers: await blockers(db, personId, await platformNow(db)),
    byPassword: (await db.password.count({ where: { personId } })) > 0,
    contact: maskedContact(await ownContact(personId)),
  };
}

/** The first proven contact of a person, to which a code may be sent; "" where there is none. */
export async function ownContact(personId: string): Promise<string> {
  const first = await database().contact.findFirst({
    where: { personId, verifiedAt: { not: null } },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
  });
  return first?.value ?? "";
}
