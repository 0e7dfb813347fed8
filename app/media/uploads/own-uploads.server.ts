import type { Viewer } from "~/people/viewer";
import { database, type Tx } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import type { FileKind } from "../kinds";
import type { UnderWay } from "./under-way";

/** An upload for the one who began it; for everybody else there is none. */
export const ownUpload = (viewer: Viewer, id: string) =>
  database().upload.findFirst({ where: { id, personId: viewer.person?.id ?? "" } });

export type UploadRow = NonNullable<Awaited<ReturnType<typeof ownUpload>>>;

/** What this person has begun to bring to a place and not finished, the oldest first. */
export async function uploadsUnderWay(viewer: Viewer, place: string): Promise<UnderWay[]> {
  if (!viewer.person) return [];
  const rows = await database().upload.findMany({
    where: { personId: viewer.person.id, place, endedAt: null },
    orderBy: [{ begunAt: "asc" }, { id: "asc" }],
  });
  return Promise.all(
    rows.map(async ({ id, kind, name, bytes, sha256, storeKey }) => {
      const arrival = await store()
        .arrivals.datastore.getUpload(storeKey)
        .catch(() => null);
      const sent = arrival?.offset ?? 0;
      return { id, kind: kind as FileKind, name, bytes: Number(bytes), sent, sha256 };
    }),
  );
}

/** What a person has begun goes with them, names and all; the sweep finds the bytes. */
export async function eraseUploads(tx: Tx, personId: string): Promise<void> {
  await tx.upload.deleteMany({ where: { personId } });
  await tx.uploadScope.deleteMany({ where: { id: `person ${personId}` } });
}
