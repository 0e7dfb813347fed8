import { deed, type Actor } from "~/evidence/deed.server";
import { database, type Tx } from "~/platform/database/database.server";
import { send } from "~/platform/mail/mail.server";
import { found, must, Refusal } from "~/platform/refusal";
import { localeFrom, textsFor } from "~/ui/localized";
import { lockPerson, ownerOf } from "./accounts.server";
import { channelOf, type ContactPoint } from "./contact";
import { mailTexts } from "./mail-texts";
import { passwordDecision } from "./password";
import { anyone, mayChangeAccount } from "./permissions";
import { tryCode, useUpCode } from "./prove-contact.server";
import { forgive, spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { hashOfPassword, passwordFits } from "./secrets.server";
import { endSessionsOf, openSession } from "./sessions.server";
import type { Entered } from "./sign-in.server";
import { loadViewer } from "./viewer.server";

/** A new password ends every session and tells the owner at every proven contact; a new session opens here. */
async function putPassword(tx: Tx, personId: string, hash: string, at: Date): Promise<Entered> {
  const kept = { hash, setAt: at };
  await tx.password.upsert({
    where: { personId },
    create: { personId, ...kept },
    update: kept,
  });
  await endSessionsOf(tx, personId, at);
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    include: { contacts: { where: { verifiedAt: { not: null } } } },
  });
  const t = textsFor(mailTexts, localeFrom(person.locale));
  for (const { kind, value } of person.contacts)
    await send(tx, {
      channel: channelOf(kind),
      recipient: value,
      subject: t.passwordSubject,
      body: t.passwordBody,
    });
  return { personId, token: await openSession(tx, personId) };
}

type Change = { current: string; hash: string };
const change = deed("people.change-password", async (context, { current, hash }: Change) => {
  const { tx, actor, now, record } = context;
  const viewer = await loadViewer(tx, actor.personId);
  const personId = actor.personId ?? "";
  must(mayChangeAccount(viewer, { personId }));
  await lockPerson(tx, personId);
  const held = await tx.password.findUnique({ where: { personId } });
  if (held?.hash !== current) throw new Refusal("conflict", refusals.passwordWrong, "current");
  await record({ subject: ["person", actor.pseudonym], payload: { by: "password" } });
  return { ...(await putPassword(tx, personId, hash, await now())) };
});

/** Changes one's password, knowing the present one. */
export async function changePassword(
  actor: Actor,
  { current, password }: { current: string; password: string },
): Promise<Entered> {
  const personId = actor.personId ?? "";
  await spend(rateLimits.triesForContact, personId);
  must(passwordDecision(password, null));
  const held = await database().password.findUnique({ where: { personId } });
  if (!(await passwordFits(held?.hash ?? null, current)) || !held)
    throw new Refusal("invalid", refusals.passwordWrong, "current");
  await forgive(rateLimits.triesForContact, personId);
  return change(actor, { current: held.hash, hash: await hashOfPassword(password) });
}

type Reset = { personId: string; contactId: string; codeId: string; hash: string };
const reset = deed("people.reset-password", async (context, input: Reset) => {
  const { tx, actor, now, record } = context;
  must(anyone());
  await lockPerson(tx, input.personId);
  const at = await now();
  await useUpCode(tx, input.codeId, at);
  const { count } = await tx.contact.updateMany({
    where: { id: input.contactId, personId: input.personId },
    data: { verifiedAt: at },
  });
  found(count || null);
  await record({ subject: ["person", actor.pseudonym], payload: { by: "code" } });
  return { ...(await putPassword(tx, input.personId, input.hash, at)) };
});

/** Sets a password with a code sent for it. Only who read the code learns whether there is an account. */
export async function resetPassword(input: {
  contact: ContactPoint;
  code: string;
  password: string;
  client: string;
}): Promise<Entered> {
  const { contact, code, password, client } = input;
  must(passwordDecision(password, contact.value));
  const codeId = await tryCode({ contact: contact.value, purpose: "reset", code, client });
  const held = await ownerOf(database(), contact.value);
  if (!held) throw new Refusal("invalid", refusals.noAccount, "contact");
  const hash = await hashOfPassword(password);
  const { personId, id: contactId, person } = held;
  const actor = { personId, pseudonym: person.pseudonym };
  return reset(actor, { personId, contactId, codeId, hash });
}
