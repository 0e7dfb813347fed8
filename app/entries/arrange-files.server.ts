import type { Actor } from "~/evidence/deed.server";
import { forgetFile } from "~/media/forget-file.server";
import { transaction } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { writableEntry } from "./attach-file.server";
import { movedFile } from "./attachment-rules";

/**
 * Takes a file off a draft. What was handed in with it before keeps it; what was never handed in is deleted,
 * bytes and all. A draft's files are no entry of the journal.
 */
export async function detachFile(
  actor: Actor,
  { entryId, fileId }: { entryId: string; fileId: string },
): Promise<void> {
  const storeKeys = await transaction(async (tx) => {
    const { files } = await writableEntry(tx, actor.personId, entryId);
    // A second click finds it gone.
    if (!files.some((file) => file.fileId === fileId)) return [];
    await tx.attachment.delete({ where: { fileId } });
    return forgetFile(tx, fileId);
  });
  for (const key of storeKeys) await store().remove(key);
}

/** Changes a file's place with its neighbour of the same kind. */
export function moveFile(
  actor: Actor,
  { entryId, fileId, to }: { entryId: string; fileId: string; to: "earlier" | "later" },
): Promise<void> {
  return transaction(async (tx) => {
    const { files } = await writableEntry(tx, actor.personId, entryId);
    found(files.find((file) => file.fileId === fileId));
    const order = movedFile(files, fileId, to) ?? [];
    for (const [position, file] of order.entries())
      await tx.attachment.update({ where: { fileId: file.fileId }, data: { position } });
  });
}
