import { deed, type Actor } from "~/evidence/deed.server";
import { found, must, Refusal } from "~/platform/refusal";
import { holdContact, lockPerson } from "./accounts.server";
import type { ContactPoint } from "./contact";
import { mayChangeAccount } from "./permissions";
import { tryCode, useUpCode } from "./prove-contact.server";
import { refusals } from "./refusals";
import { loadViewer } from "./viewer.server";

type Proven = { contact: ContactPoint; codeId: string };
const add = deed("people.add-contact", async (context, { contact, codeId }: Proven) => {
  const { tx, actor, now, record } = context;
  const viewer = await loadViewer(tx, actor.personId);
  const personId = actor.personId ?? "";
  must(mayChangeAccount(viewer, { personId }));
  await lockPerson(tx, personId);
  const at = await now();
  await useUpCode(tx, codeId, at);
  await holdContact(tx, { personId, contact, now: at });
  await record({ subject: ["person", actor.pseudonym], payload: { kind: contact.kind } });
  return {};
});

/** Adds a contact to one's account, or verifies it, with the code that was sent there. */
export async function addContact(
  actor: Actor,
  { contact, code, client }: { contact: ContactPoint; code: string; client: string },
): Promise<Record<string, never>> {
  const codeId = await tryCode({ contact: contact.value, purpose: "verify", code, client });
  return add(actor, { contact, codeId });
}

/** Takes a contact off one's account; the last proven one stays. */
export const removeContact = deed(
  "people.remove-contact",
  async ({ tx, actor, record }, { contactId }: { contactId: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = viewer.person?.id ?? "";
    await lockPerson(tx, personId);
    const contact = found(await tx.contact.findFirst({ where: { id: contactId, personId } }));
    must(mayChangeAccount(viewer, contact));
    const others = await tx.contact.count({
      where: { personId, id: { not: contactId }, verifiedAt: { not: null } },
    });
    if (others === 0) throw new Refusal("conflict", refusals.lastContact, "contactId");
    await tx.contact.delete({ where: { id: contactId } });
    await record({ subject: ["person", actor.pseudonym], payload: { kind: contact.kind } });
    return {};
  },
);
