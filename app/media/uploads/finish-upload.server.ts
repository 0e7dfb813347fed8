import { z } from "zod";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { transaction } from "~/platform/database/database.server";
import { found, must, Refusal, type Because, type RefusalKind } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import type { Stored } from "~/platform/store/store.server";
import { keepFile } from "../keep-file.server";
import type { FileKind } from "../kinds";
import { mayBring } from "../permissions";
import type { Destination } from "./destination.server";
import { whileHeld } from "./held-arrival.server";
import { ownUpload, type UploadRow } from "./own-uploads.server";
import { uploadRefusals as t } from "./texts";

/**
 * Ends an upload: what is stored is hashed by us and held against what its sender announced, made durable, and
 * only then it gets its row, what it is attached to and its inspection's job. However often and from how many
 * sides this is asked, there is one file and one answer.
 */
export async function finishUpload(
  viewer: Viewer,
  uploadId: string,
  destinationOf: (kind: FileKind) => Destination,
): Promise<{ fileId: string }> {
  must(mayBring(viewer));
  const upload = found(await ownUpload(viewer, uploadId));
  const destination = destinationOf(upload.kind as FileKind);
  found(upload.place === destination.place || null);
  if (upload.endedAt) return answerOf(upload);
  return whileHeld(upload.storeKey, async () => {
    const current = found(await ownUpload(viewer, uploadId));
    return answerOf(current.endedAt ? current : await ended(current, destination));
  });
}

async function ended(upload: UploadRow, destination: Destination): Promise<UploadRow> {
  const stored = await store().arrivals.settle(upload.storeKey);
  if (!stored) throw new Refusal("unavailable", t.notYetThere);
  const proved = stored.sha256 === upload.sha256 && stored.bytes === Number(upload.bytes);
  if (!proved) return refusedFor(upload, new Refusal("invalid", t.otherBytes));
  return keep(upload, stored, destination).catch((error: unknown) => {
    // A fault of ours: asked again, it goes on from here.
    if (!(error instanceof Refusal) || error.kind === "unavailable") throw error;
    return refusedFor(upload, error);
  });
}

const keep = ({ id, personId, kind, name }: UploadRow, stored: Stored, { attach }: Destination) =>
  transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Upload" WHERE "id" = ${id} FOR UPDATE`;
    const current = await tx.upload.findUniqueOrThrow({ where: { id } });
    if (current.endedAt) return current; // the lock's lease ran out under us, and somebody else was faster
    const file = { personId, kind: kind as FileKind, name, stored, attach };
    const fileId = await keepFile(tx, file);
    return tx.upload.update({ where: { id }, data: { fileId, endedAt: await platformNow(tx) } });
  });

/** First what was said, then the bytes go: whoever asks in between hears the same. */
async function refusedFor({ id, storeKey }: UploadRow, why: Refusal): Promise<UploadRow> {
  const refusal = { kind: why.kind, because: { ...why.because } };
  const row = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Upload" WHERE "id" = ${id} FOR UPDATE`;
    const current = await tx.upload.findUniqueOrThrow({ where: { id } });
    if (current.endedAt) return current;
    return tx.upload.update({ where: { id }, data: { refusal, endedAt: await platformNow(tx) } });
  });
  if (!row.fileId) await store().arrivals.forget(storeKey);
  return row;
}

const kept = z.object({
  kind: z.custom<RefusalKind>(),
  because: z.custom<Because>(),
});

function answerOf({ fileId, refusal }: UploadRow): { fileId: string } {
  if (fileId) return { fileId };
  const { kind, because } = kept.parse(refusal);
  throw new Refusal(kind, because);
}
