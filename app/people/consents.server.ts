import { deed } from "~/evidence/deed.server";
import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { consents, isPurpose, type ConsentAsked } from "./consent";
import { mayChangeAccount } from "./permissions";
import { loadViewer } from "./viewer.server";

type Whose = { personId: string };

/** Writes a consent down, inside the deed of another. Consenting again to the same words changes nothing. */
export async function keepConsent(
  tx: Tx,
  { personId, purpose, textVersion }: Whose & ConsentAsked,
): Promise<void> {
  if (!isPurpose(purpose)) throw new Error(`"${purpose}" names no purpose.`);
  if (await consentInForce(tx, { personId, purpose, textVersion })) return;
  const givenAt = await platformNow(tx);
  await tx.consent.create({ data: { id: newId(), personId, purpose, textVersion, givenAt } });
}

/** Withdraws whatever was given for a purpose; how many consents that ended. */
export async function endConsent(
  tx: Tx,
  { personId, purpose }: Whose & { purpose: string },
): Promise<number> {
  const { count } = await tx.consent.updateMany({
    where: { personId, purpose, withdrawnAt: null },
    data: { withdrawnAt: await platformNow(tx) },
  });
  return count;
}

/** Whether a person consents to this purpose in these words now. */
export async function consentInForce(
  db: Database | Tx,
  { personId, ...asked }: Whose & ConsentAsked,
): Promise<boolean> {
  const where = { personId, purpose: asked.purpose };
  return consents(await db.consent.findMany({ where }), asked);
}

export const giveConsent = deed(
  "people.give-consent",
  async ({ tx, actor, record }, asked: ConsentAsked) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    await keepConsent(tx, { personId, ...asked });
    await record({ subject: ["person", actor.pseudonym], payload: { ...asked } });
    return {};
  },
);

export const withdrawConsent = deed(
  "people.withdraw-consent",
  async ({ tx, actor, record }, { purpose }: { purpose: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    const ended = await endConsent(tx, { personId, purpose });
    await record({ subject: ["person", actor.pseudonym], payload: { purpose, ended } });
    return {};
  },
);
