import { randomBytes } from "node:crypto";
import { deed, system, type Actor } from "~/evidence/deed.server";
import { createPerson } from "~/people/accounts.server";
import { createOrganisation } from "~/people/create-organisation.server";
import { grantRole } from "~/people/grant-role.server";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { actorOf, loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import type { OrganisationKind } from "~/people/organisation";
import type { Localized } from "~/ui/localized";

export interface Settler extends Actor {
  personId: string;
  name: string;
  contact: string;
}

/** A person of the demo. Nobody has a password here: the demo's doors open a session. */
const settle = deed(
  "demo.settle",
  async (
    { tx, now, record },
    { name, who, steward }: { name: string; who: string; steward: boolean },
  ) => {
    const contact = { kind: "email" as const, value: `${who}@demo.invalid` };
    const pseudonym = randomBytes(12).toString("hex");
    const person = { pseudonym, name, locale: "zh" as const, contact, passwordHash: null };
    const personId = await createPerson(tx, person, await now());
    if (steward)
      await grantRole(tx, {
        personId,
        scopeKind: "platform",
        scopeId: "platform",
        role: "steward",
        grantedById: null,
      });
    await record({ subject: ["person", personId], payload: { steward } });
    return { personId };
  },
);

export async function settler(
  name: string,
  who: string,
  { steward = false } = {},
): Promise<Settler> {
  const { personId } = await settle(system, { name, who, steward });
  const actor = actorOf(await loadViewer(database(), personId));
  return { ...actor, personId, name, contact: `${who}@demo.invalid` };
}

/** An organisation with its manager, verified by the steward unless it still waits for him. */
export async function organisation(
  manager: Settler,
  steward: Settler | null,
  kind: OrganisationKind,
  name: Localized,
): Promise<string> {
  const { organisationId } = await createOrganisation(manager, { kind, name, registerNo: null });
  if (steward)
    await verifyOrganisation(steward, { organisationId, note: "演示：已核对登记证书。" });
  return organisationId;
}
