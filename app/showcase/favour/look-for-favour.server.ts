import { deed } from "~/evidence/deed.server";
import { Refusal } from "~/platform/refusal";
import { heldFavour } from "./held-favour.server";
import { favourTexts } from "./texts";

/** A work is shown to somebody who will be asked about it: on record before it can be answered, and once. */
export const lookForFavour = deed(
  "showcase.look-for-favour",
  async ({ tx, actor, now, record }, { entryId }: { entryId: string }) => {
    const { personId, given } = await heldFavour(tx, actor, entryId);
    if (given) throw new Refusal("conflict", favourTexts.shownAlready);
    await tx.favour.create({ data: { entryId, personId, shownAt: await now() } });
    await record({ subject: ["entry", entryId], payload: { shown: true } });
    return { entryId };
  },
);
