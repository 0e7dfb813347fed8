import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { consentPurposes, consentVersion, type ConsentPurpose } from "./consents";
import { heldEntry } from "./held-entry.server";
import { mayDecideConsents } from "./permissions";

/**
 * An author says to which uses they consent, at any time and of their own work alone; what is ticked no more
 * is withdrawn from now on. Nothing else in the product asks for it: refusing changes nothing.
 */
export const decideConsents = deed(
  "entries.decide-consents",
  async (
    { tx, actor, now, record },
    { entryId, purposes }: { entryId: string; purposes: readonly ConsentPurpose[] },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    must(mayDecideConsents(viewer, held));
    const personId = viewer.person!.id;
    const at = await now();
    const standing = await tx.entryConsent.findMany({
      where: { entryId, personId, withdrawnAt: null },
    });
    const given: ConsentPurpose[] = [];
    const withdrawn: ConsentPurpose[] = [];
    for (const purpose of consentPurposes) {
      const row = standing.find((one) => one.purpose === purpose);
      const wanted = purposes.includes(purpose);
      if (row && (!wanted || row.textVersion !== consentVersion)) {
        await tx.entryConsent.update({ where: { id: row.id }, data: { withdrawnAt: at } });
        if (!wanted) withdrawn.push(purpose);
      }
      if (wanted && row?.textVersion !== consentVersion) {
        const what = { entryId, personId, purpose, textVersion: consentVersion };
        await tx.entryConsent.create({ data: { id: newId(), ...what, givenAt: at } });
        given.push(purpose);
      }
    }
    await record({ subject: ["entry", entryId], payload: { given, withdrawn, consentVersion } });
    return { entryId };
  },
);
