import { heldEntry } from "~/entries/held-entry.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, Refusal } from "~/platform/refusal";
import type { ReleaseGround } from "./gate";
import { refusals } from "./refusals";

/** A co-author agrees, for himself, that the work may be released on one ground. A later word replaces it. */
export const consentToRelease = deed(
  "showcase.consent",
  async (
    { tx, actor, now, record },
    { entryId, ground }: { entryId: string; ground: ReleaseGround },
  ) => {
    const personId = found(actor.personId);
    await heldEntry(tx, await loadViewer(tx, personId), entryId);
    if (await tx.release.findUnique({ where: { entryId } }))
      throw new Refusal("conflict", refusals.released);
    const at = await now();
    await tx.releaseConsent.upsert({
      where: { entryId_personId: { entryId, personId } },
      create: { entryId, personId, ground, at },
      update: { ground, at },
    });
    await record({ subject: ["entry", entryId], payload: { ground } });
    return { entryId };
  },
);
