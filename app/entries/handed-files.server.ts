import type { FileKind } from "~/media/kinds";
import type { FileState } from "~/media/inspection-state";
import type { Database, Tx } from "~/platform/database/database.server";
import { attachedFiles, placeOfEntry } from "./attach-file.server";

/** A file of a draft, or one that is still on its way to it. */
export interface FileToHandIn {
  fileId: string | null;
  kind: FileKind;
  state: FileState | "coming";
  name: string;
  sha256: string;
  bytes: number;
}

/** A file that its browser has hashed and not all of whose bytes are here. */
export interface ComingFile extends FileToHandIn {
  uploadId: string;
}

/** What the authors of an entry are still sending to it, the oldest first. */
export async function comingFiles(db: Database | Tx, entryId: string): Promise<ComingFile[]> {
  const authors = await db.author.findMany({ where: { entryId }, select: { personId: true } });
  const rows = await db.upload.findMany({
    where: {
      place: placeOfEntry(entryId),
      endedAt: null,
      personId: { in: authors.flatMap(({ personId }) => personId ?? []) },
    },
    orderBy: [{ begunAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, kind, name, sha256, bytes }) => ({
    ...{ uploadId: id, fileId: null, kind: kind as FileKind, state: "coming" as const },
    ...{ name, sha256, bytes: Number(bytes) },
  }));
}

/**
 * The draft's files, then those chosen among the ones on their way, in the order in which they were shown: one
 * that has arrived since then keeps its place, so that nobody is refused for it at the last minute.
 */
export async function filesToHandIn(
  tx: Tx,
  entryId: string,
  chosen: readonly string[],
): Promise<FileToHandIn[]> {
  const attached = await attachedFiles(tx, entryId);
  const coming = await comingFiles(tx, entryId);
  const ended = await tx.upload.findMany({
    where: { id: { in: [...chosen] }, place: placeOfEntry(entryId), fileId: { not: null } },
    select: { id: true, fileId: true },
  });
  const arrived = new Map(ended.map(({ id, fileId }) => [id, fileId]));
  const late = chosen.flatMap((id): FileToHandIn[] => {
    const here = attached.find(({ fileId }) => fileId === arrived.get(id));
    const onItsWay = coming.find(({ uploadId }) => uploadId === id);
    return here ? [here] : onItsWay ? [onItsWay] : [];
  });
  return [...attached.filter((file) => !late.includes(file)), ...late];
}
