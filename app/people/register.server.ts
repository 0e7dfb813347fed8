import { deed, type Actor } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { createPerson, type NewPerson } from "./accounts.server";
import { anyone } from "./permissions";
import { useUpCode } from "./prove-contact.server";
import { openSession } from "./sessions.server";

/** Somebody on the way to an account: the journal knows them by the pseudonym they are about to have. */
export const newcomer = (): Actor => ({ personId: null, pseudonym: newId() });

export interface Registration extends Omit<NewPerson, "pseudonym"> {
  /** The code that proved the contact. */
  codeId: string;
}

const register = deed(
  "people.register",
  async ({ tx, actor, now, record }, { codeId, ...person }: Registration) => {
    must(anyone());
    const at = await now();
    await useUpCode(tx, codeId, at);
    const personId = await createPerson(tx, { ...person, pseudonym: actor.pseudonym }, at);
    await record({
      subject: ["person", actor.pseudonym],
      payload: {
        contact: person.contact.kind,
        password: person.passwordHash !== null,
        locale: person.locale,
      },
    });
    return { personId, token: await openSession(tx, personId) };
  },
);

/** Opens an account and its first session. No request key: a kept answer would keep the session's token. */
export const registerPerson = (registration: Registration) => register(newcomer(), registration);
