import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { transaction, type Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { stateOf } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { AttachTo } from "~/media/receive-file.server";
import { mayAttach } from "./attachment-rules";
import { heldEntry, type HeldEntry } from "./held-entry.server";
import { mayWrite } from "./permissions";

/** The files of a draft in the designer's order. */
export async function attachedFiles(tx: Tx, entryId: string) {
  const rows = await tx.attachment.findMany({
    where: { entryId },
    orderBy: [{ position: "asc" }, { addedAt: "asc" }],
    include: { file: { include: { inspection: { select: { accepted: true } } } } },
  });
  return rows.map(({ fileId, position, file }) => ({
    fileId,
    position,
    kind: file.kind as FileKind,
    state: stateOf(file.inspection),
    name: file.name,
    sha256: file.sha256,
    bytes: Number(file.bytes),
  }));
}

/** An entry held by one who may write on it now, with its files. */
export async function writableEntry(tx: Tx, personId: string | null, entryId: string) {
  const viewer = await loadViewer(tx, personId);
  const held: HeldEntry = await heldEntry(tx, viewer, entryId);
  const now = await platformNow(tx);
  must(mayWrite(viewer, held, { timetable: held.contest.brief.timetable, now }));
  return { held, now, files: await attachedFiles(tx, entryId) };
}

/** Asked before the first byte: nobody sends 200 MB to be told then that there was no room. */
export function canAttach(viewer: Viewer, entryId: string, kind: FileKind): Promise<void> {
  return transaction(async (tx) => {
    const { held, files } = await writableEntry(tx, viewer.person?.id ?? null, entryId);
    must(mayAttach(kind, files, held.contest.brief.limits));
  });
}

/** Puts a file that has arrived to the end of a draft's files, in the transaction that writes its row. */
export const attachTo =
  (viewer: Viewer, entryId: string, kind: FileKind): AttachTo =>
  async (tx, fileId) => {
    const { held, now, files } = await writableEntry(tx, viewer.person?.id ?? null, entryId);
    must(mayAttach(kind, files, held.contest.brief.limits));
    const position = (files.at(-1)?.position ?? -1) + 1;
    const id = fileId; // an attachment is named by its file, which lies in one draft only
    await tx.attachment.create({ data: { id, entryId, fileId, position, addedAt: now } });
  };
