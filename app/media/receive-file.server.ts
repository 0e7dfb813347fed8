import type { Readable } from "node:stream";
import { platformNow } from "~/platform/clock.server";
import { transaction, type Tx } from "~/platform/database/database.server";
import { enqueue } from "~/platform/jobs/jobs.server";
import { newId } from "~/platform/random.server";
import { must, Refusal } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { TooManyBytes, type Stored } from "~/platform/store/store.server";
import type { Viewer } from "~/people/viewer";
import { cleanName } from "./file-names";
import { judgeSize } from "./intake";
import { inspectStored } from "./jobs";
import { kinds, type FileKind } from "./kinds";
import { mayBring } from "./permissions";
import { receiving } from "./receiving-texts";
import type { Reason } from "./verdict";

export interface Arriving {
  kind: FileKind;
  name: string;
  /** The size the sender announced. Fewer or more bytes than that are refused. */
  bytes?: number;
}

/** What else is to be written with the file's row, and may still refuse it. */
export type AttachTo = (tx: Tx, fileId: string) => Promise<void>;

/**
 * Takes one file in. Its bytes are durable before the row that names them; the row, what `attach` writes and
 * the inspection's job come together or not at all. Arriving bytes are no entry of the journal.
 */
export async function receiveFile(
  viewer: Viewer,
  source: Readable,
  { kind, name, bytes }: Arriving,
  attach: AttachTo = async () => {},
): Promise<{ fileId: string }> {
  must(mayBring(viewer));
  const misfit = bytes === undefined ? null : judgeSize(kind, bytes);
  if (misfit) throw refusalOf(misfit);
  const stored = await putWhole(source, kind, bytes);
  try {
    return await transaction(async (tx) => {
      const fileId = newId();
      await tx.mediaFile.create({
        data: {
          id: fileId,
          kind,
          name: cleanName(name, kind),
          storeKey: stored.key,
          sha256: stored.sha256,
          bytes: BigInt(stored.bytes),
          uploadedById: viewer.person!.id,
          createdAt: await platformNow(tx),
        },
      });
      await attach(tx, fileId);
      await enqueue(tx, inspectStored, { fileId });
      return { fileId };
    });
  } catch (error) {
    await store().remove(stored.key);
    throw error;
  }
}

/** Stores all bytes that were announced, or none. */
async function putWhole(source: Readable, kind: FileKind, announced?: number): Promise<Stored> {
  const stored = await store()
    .put(source, { maxBytes: announced ?? kinds[kind].maxBytes })
    .catch((error: unknown) => {
      if (!(error instanceof TooManyBytes)) throw error;
      const misfit = announced === undefined && judgeSize(kind, kinds[kind].maxBytes + 1);
      throw misfit ? refusalOf(misfit) : new Refusal("invalid", receiving.otherSize);
    });
  if (stored.bytes > 0 && stored.bytes === (announced ?? stored.bytes)) return stored;
  await store().remove(stored.key);
  const empty = judgeSize(kind, stored.bytes);
  throw empty ? refusalOf(empty) : new Refusal("invalid", receiving.otherSize);
}

const refusalOf = ({ code, zh, en }: Reason): Refusal =>
  new Refusal(code === "too-large" ? "too-large" : "invalid", { zh, en });
