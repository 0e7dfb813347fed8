import { deed } from "~/evidence/deed.server";
import { must } from "~/platform/refusal";
import { mayAnswer } from "./favour-permissions";
import { heldFavour } from "./held-favour.server";

/** The one answer that a person gives of a work they were shown. */
export const answerFavour = deed(
  "showcase.answer-favour",
  async ({ tx, actor, now, record }, { entryId, likes }: { entryId: string; likes: boolean }) => {
    const { where, given } = await heldFavour(tx, actor, entryId);
    must(mayAnswer(given));
    await tx.favour.update({ where, data: { likes, answeredAt: await now() } });
    await record({ subject: ["entry", entryId], payload: { likes } });
    return { entryId };
  },
);
