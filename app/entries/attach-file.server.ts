import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { accepts } from "~/competitions/phases";
import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { stateOf } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { Bytes, Destination } from "~/media/uploads/destination.server";
import { mayAttach } from "./attachment-rules";
import { awaitedPlace } from "./committed-files.server";
import { heldEntry, type HeldEntry } from "./held-entry.server";
import { mayFinish, mayWrite } from "./permissions";

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
 * was no room; and again once it is there, when it comes to the end of the draft's files. Bytes whose hash was handed
 * in are taken whatever the draft has become, in the finishing window too, and fill their place in the version.
 */
export function attachTo(viewer: Viewer, entryId: string, kind: FileKind): Destination {
  async function taken(tx: Tx, bytes: Bytes) {
    const held = await heldEntry(tx, await loadViewer(tx, viewer.person?.id ?? null), entryId);
    const now = await platformNow(tx);
    const { timetable, limits } = held.contest.brief;
    const awaited = await awaitedPlace(tx, entryId, { kind, ...bytes });
    must(mayFinish(viewer, held, { timetable, now, awaited: awaited !== null }));
    const files = await attachedFiles(tx, entryId);
    const room = accepts(timetable, now) ? mayAttach(kind, files, limits) : null;
    if (!awaited && room) must(room);
    const against = { contestId: held.contest.id, entryId };
    return { against, now, awaited, last: room?.allowed ? (files.at(-1)?.position ?? -1) : null };
  }
  return {
    place: placeOfEntry(entryId),
    kind,
    ask: async (tx, announced) => (await taken(tx, announced)).against,
    async attach(tx, fileId) {
      const { bytes, sha256 } = await tx.mediaFile.findUniqueOrThrow({ where: { id: fileId } });
      const { against, now, awaited, last } = await taken(tx, { bytes: Number(bytes), sha256 });
      if (awaited) await tx.submissionFile.create({ data: { fileId, ...awaited } });
      // An attachment is named by its file, which lies in one draft only.
      const data = { id: fileId, entryId, fileId, addedAt: now };
      if (last !== null) await tx.attachment.create({ data: { ...data, position: last + 1 } });
      return against;
    },
  };
}

export const placeOfEntry = (entryId: string): string => `entry ${entryId}`;
