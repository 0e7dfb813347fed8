import { formats } from "~/media/kinds";
import type { AttachTo } from "~/media/receive-file.server";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, transaction, type Tx } from "~/platform/database/database.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { heldObjection } from "./held-objection.server";
import { mayActOn } from "./notice-permissions";
import { noticeRefusals as t } from "./refusals";

const mostFiles = 8;

/** Asked before the bytes are taken in, and again with the lock when they are there. */
export const mayBringEvidence = (viewer: Viewer, objectionId: string): Promise<void> =>
  transaction((tx) => ask(tx, viewer, objectionId));

async function ask(tx: Tx, viewer: Viewer, objectionId: string): Promise<void> {
  const current = await loadViewer(tx, viewer.person?.id);
  const { scope, role } = await heldObjection(tx, current, objectionId, "update");
  must(mayActOn(role, "objector", scope));
  if ((await tx.objectionFile.count({ where: { objectionId } })) >= mostFiles)
    throw new Refusal("too-many", t.enoughEvidence);
}

/** Evidence becomes part of an objection in the transaction that names its bytes. */
export const attachEvidence =
  (viewer: Viewer, objectionId: string): AttachTo =>
  async (tx, fileId) => {
    await ask(tx, viewer, objectionId);
    await tx.objectionFile.create({
      data: { fileId, objectionId, addedAt: await platformNow(tx) },
    });
  };

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
