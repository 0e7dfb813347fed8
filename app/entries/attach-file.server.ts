import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { stateOf } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { Destination } from "~/media/uploads/destination.server";
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

/**
 * A draft as the place of a file. Asked before the first byte, since nobody sends 200 MB to be told then that there
 * was no room; and again once it is there, when it comes to the end of the draft's files.
 */
export function attachTo(viewer: Viewer, entryId: string, kind: FileKind): Destination {
  async function writable(tx: Tx) {
    const { held, now, files } = await writableEntry(tx, viewer.person?.id ?? null, entryId);
    must(mayAttach(kind, files, held.contest.brief.limits));
    return { against: { contestId: held.contest.id, entryId }, now, files };
  }
  return {
    place: placeOfEntry(entryId),
    kind,
    ask: async (tx) => (await writable(tx)).against,
    async attach(tx, fileId) {
      const { against, now, files } = await writable(tx);
      const position = (files.at(-1)?.position ?? -1) + 1;
      const id = fileId; // an attachment is named by its file, which lies in one draft only
      await tx.attachment.create({ data: { id, entryId, fileId, position, addedAt: now } });
      return against;
    },
  };
}

export const placeOfEntry = (entryId: string): string => `entry ${entryId}`;
