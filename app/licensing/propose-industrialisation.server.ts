import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { awardsOfEntries } from "~/judging/results.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { refusals } from "./refusals";
import { mayPropose } from "./stages";

export interface ProposeMarkInput {
  entryId: string;
  stage: number;
  makerName: string;
  note: string;
}

/** The organiser says how far an awarded work has come and who makes it; the designer's word decides. */
export const proposeIndustrialisation = deed(
  "licensing.propose-mark",
  async ({ tx, actor, now, record }, { entryId, stage, makerName, note }: ProposeMarkInput) => {
    const place = found(
      await tx.entry.findUnique({ where: { id: entryId }, select: { competitionId: true } }),
    );
    const competition = found(await competitionInForce(tx, { id: place.competitionId }, "share"));
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    await tx.$queryRaw`SELECT 1 FROM "Entry" WHERE "id" = ${entryId} FOR NO KEY UPDATE`;
    if ((await awardsOfEntries(tx, [entryId])).length === 0)
      throw new Refusal("conflict", refusals.notAwarded);
    must(mayPropose(stage, makerName, await tx.industrialisation.findMany({ where: { entryId } })));
    const id = newId();
    await tx.industrialisation.create({
      data: {
        id,
        entryId,
        stage,
        makerName: makerName.trim(),
        note: note.trim() || null,
        proposedById: found(actor.personId),
        proposedAt: await now(),
      },
    });
    await record({ subject: ["entry", entryId], payload: { mark: id, stage, makerName } });
    return { id };
  },
);
