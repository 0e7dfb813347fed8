import { formats, type FileKind } from "~/media/kinds";
import type { Destination } from "~/media/uploads/destination.server";
import { uploadRefusals } from "~/media/uploads/texts";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Tx } from "~/platform/database/database.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn, mostEvidence } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";

/** An objection as the place of evidence: it becomes part of it in the transaction that names its bytes. */
export function evidenceOf(viewer: Viewer, objectionId: string, kind: FileKind): Destination {
  async function ask(tx: Tx) {
    const current = await loadViewer(tx, viewer.person?.id);
    const { contest, scope, role } = await heldObjection(tx, current, objectionId, "update");
    must(mayActOn(role, "objector", scope));
    if (kind !== "evidence") throw new Refusal("invalid", uploadRefusals.otherKind);
    if ((await tx.objectionFile.count({ where: { objectionId } })) >= mostEvidence)
      throw new Refusal("too-many", t.enoughEvidence);
    return { contestId: contest.id };
  }
  return {
    place: placeOfEvidence(objectionId),
    kind,
    ask,
    async attach(tx, fileId) {
      const against = await ask(tx);
      await tx.objectionFile.create({
        data: { fileId, objectionId, addedAt: await platformNow(tx) },
      });
      return against;
    },
  };
}

export const placeOfEvidence = (objectionId: string): string => `objection ${objectionId}`;

/** The bytes of a piece of evidence that passed inspection: for who brought it and for the organisers. */
export async function evidenceBytes(viewer: Viewer, objectionId: string, fileId: string) {
  const db = database();
  const { role } = await heldObjection(db, viewer, objectionId);
  if (role === "team") throw unknown();
  const { file } = found(
    await db.objectionFile.findUnique({
      where: { fileId, objectionId },
      include: { file: { include: { inspection: true } } },
    }),
  );
  if (!file.inspection?.accepted) throw unknown();
  const extension = /\.\w+$/.exec(file.name.toLowerCase())?.[0] ?? "";
  const format = Object.values(formats).find(({ extensions }) =>
    (extensions as readonly string[]).includes(extension),
  );
  const { storeKey, bytes, sha256, name } = file;
  return { storeKey, bytes, sha256, name, type: found(format).type };
}
