import { deed, type Actor } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { found, must, Refusal } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { lockPerson, ownerOf } from "./accounts.server";
import type { ContactPoint } from "./contact";
import { passwordDecision } from "./password";
import { anyone } from "./permissions";
import { tryCode, useUpCode } from "./prove-contact.server";
import { forgive, spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { registerPerson } from "./register.server";
import { hashOfPassword, passwordFits } from "./secrets.server";
import { endSessionsOf, openSession } from "./sessions.server";

export { openSession } from "./sessions.server";

type Key = { passwordHash: string } | { codeId: string; contactId: string };

const open = deed(
  "people.sign-in",
  async ({ tx, actor, now, record }, { personId, key }: { personId: string; key: Key }) => {
    must(anyone());
    await lockPerson(tx, personId);
    const at = await now();
    const person = found(
      await tx.person.findFirst({
        where: { id: personId, erasedAt: null },
        include: { password: true },
      }),
    );
    if ("codeId" in key) {
      await useUpCode(tx, key.codeId, at);
      // Whoever wrote this contact down before its owner proved it loses what he may have set up behind it.
      const proven = await tx.contact.updateMany({
        where: { id: key.contactId, verifiedAt: null },
        data: { verifiedAt: at },
      });
      if (proven.count > 0) {
        await tx.password.deleteMany({ where: { personId } });
        await endSessionsOf(tx, personId, at);
      }
    } else if (person.password?.hash !== key.passwordHash) {
      // Changed between the check and here.
      throw new Refusal("invalid", refusals.signInFailed, "password");
    }
    const token = await openSession(tx, personId);
    const payload = { by: "codeId" in key ? "code" : "password" };
    await record({ subject: ["person", actor.pseudonym], payload });
    return { personId, token };
  },
);

export interface Entered {
  personId: string;
  /** For the cookie; only its hash is kept, so no deed that answers it takes a request key. */
  token: string;
}

const as = (person: { id: string; pseudonym: string }): Actor => ({
  personId: person.id,
  pseudonym: person.pseudonym,
});

/** Signs in by password. Unknown contact, no password and wrong password: one answer, one cost. */
export async function signInByPassword(input: {
  contact: ContactPoint;
  password: string;
  client: string;
}): Promise<Entered> {
  const { contact, password, client } = input;
  await spend(rateLimits.triesForClient, client);
  await spend(rateLimits.triesForContact, contact.value);
  const held = await ownerOf(database(), contact.value);
  const hash = (held?.verifiedAt && held.person.password?.hash) || null;
  if (!(await passwordFits(hash, password)) || !held || !hash)
    throw new Refusal("invalid", refusals.signInFailed, "password");
  await forgive(rateLimits.triesForContact, contact.value);
  return open(as(held.person), { personId: held.personId, key: { passwordHash: hash } });
}

export interface CodeEntry {
  contact: ContactPoint;
  code: string;
  /** Given where somebody may be new here. */
  name?: string | null;
  password?: string | null;
  locale: Locale;
  client: string;
}

/**
 * Enters by code: signs in who has an account, registers who has none and gave a name. Who gave none is told
 * so (`newcomer`), and the code stays good: only its owner learns that there is no account.
 */
export async function enterByCode(entry: CodeEntry): Promise<Entered | { newcomer: true }> {
  const { contact, name, password, locale } = entry;
  if (password) must(passwordDecision(password, contact.value));
  const codeId = await tryCode({ ...entry, contact: contact.value, purpose: "enter" });
  const held = await ownerOf(database(), contact.value);
  if (held) {
    const key = { codeId, contactId: held.id };
    return open(as(held.person), { personId: held.personId, key });
  }
  if (!name) return { newcomer: true };
  const passwordHash = password ? await hashOfPassword(password) : null;
  return registerPerson({ contact, name, passwordHash, locale, codeId });
}
