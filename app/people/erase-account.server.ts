import { deed, type Actor } from "~/evidence/deed.server";
import { database, type Tx } from "~/platform/database/database.server";
import { must, Refusal } from "~/platform/refusal";
import { lockPerson } from "./accounts.server";
import { erasedName, type ErasedPerson, type ErasureBlocker } from "./erasure";
import { mayChangeAccount } from "./permissions";
import { tryCode, useUpCode } from "./prove-contact.server";
import { forgive, spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { passwordFits } from "./secrets.server";
import { loadViewer } from "./viewer.server";

/** What each room has to say and to do; whoever knows all rooms puts them together (site/erasure.server.ts). */
export interface ErasureParts {
  blockers: (tx: Tx, personId: string, now: Date) => Promise<ErasureBlocker[]>;
  erase: (tx: Tx, person: ErasedPerson, now: Date) => Promise<void>;
}

type Key = { passwordHash: string } | { codeId: string };

/**
 * Erases a person (个人信息保护法 47): what is theirs alone is deleted, what others rely on stays without the name
 * where it can (docs/decisions/0110-erasure.md). Refused while something is open that only they can close.
 */
const erase = deed(
  "people.erase-account",
  async ({ tx, actor, now, record }, { key, parts }: { key: Key; parts: ErasureParts }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    await lockPerson(tx, personId);
    const at = await now();
    if ("codeId" in key) await useUpCode(tx, key.codeId, at);
    else {
      const held = await tx.password.findUnique({ where: { personId } });
      if (held?.hash !== key.passwordHash)
        throw new Refusal("conflict", refusals.passwordWrong, "password");
    }
    const [open] = await parts.blockers(tx, personId, at);
    if (open) throw new Refusal("conflict", open.because);
    const contacts = await tx.contact.findMany({ where: { personId }, select: { value: true } });
    const person = {
      ...{ personId, pseudonym: actor.pseudonym, name: viewer.person!.name },
      contacts: contacts.map(({ value }) => value),
    };
    await parts.erase(tx, person, at);
    await eraseFromPeople(tx, person, at);
    await record({ subject: ["person", actor.pseudonym], payload: { erased: true } });
    return {};
  },
);

/** Account, ways in, what was told and sent, and what opens the journal; the entries of the journal stay. */
async function eraseFromPeople(
  tx: Tx,
  { personId, pseudonym, name, contacts }: ErasedPerson,
  at: Date,
): Promise<void> {
  const [own, values] = [{ where: { personId } }, [...contacts]];
  await tx.session.deleteMany(own);
  await tx.password.deleteMany(own);
  await tx.contact.deleteMany(own);
  await tx.consent.deleteMany(own);
  await tx.notice.deleteMany(own);
  await tx.dataExport.deleteMany(own);
  await tx.oneTimeCode.deleteMany({ where: { contact: { in: values } } });
  await tx.invitation.deleteMany({ where: { contact: { in: values } } });
  await tx.outboxMessage.deleteMany({
    where: {
      OR: [
        { recipient: { in: values } },
        // Letters to others that name the person: they have them; our copy has done its work.
        ...[name, ...values].flatMap((word) => [
          { sentAt: { not: null }, body: { contains: word } },
          { sentAt: { not: null }, subject: { contains: word } },
        ]),
      ],
    },
  });
  await tx.requestAnswer.deleteMany({ where: { actor: pseudonym } });
  await tx.journalOpening.deleteMany({ where: { entry: { actor: pseudonym } } });
  await tx.role.updateMany({
    where: { personId, OR: [{ until: null }, { until: { gt: at } }] },
    data: { until: at, oneSideKey: null },
  });
  await tx.person.update({ where: { id: personId }, data: { name: erasedName, erasedAt: at } });
}

/** Erases one's own account, confirmed by the password, or by a code sent to one's own contact. */
export async function eraseAccount(
  actor: Actor,
  proof: { password: string } | { code: string; contact: string; client: string },
  parts: ErasureParts,
): Promise<void> {
  const personId = actor.personId ?? "";
  if ("code" in proof) {
    const codeId = await tryCode({ ...proof, purpose: "erase" });
    await erase(actor, { key: { codeId }, parts });
    return;
  }
  await spend(rateLimits.triesForContact, personId);
  const held = await database().password.findUnique({ where: { personId } });
  if (!held || !(await passwordFits(held.hash, proof.password)))
    throw new Refusal("invalid", refusals.passwordWrong, "password");
  await forgive(rateLimits.triesForContact, personId);
  await erase(actor, { key: { passwordHash: held.hash }, parts });
}
