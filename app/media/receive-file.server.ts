import type { Readable } from "node:stream";
import type { Viewer } from "~/people/viewer";
import { transaction, type Tx } from "~/platform/database/database.server";
import { must, Refusal } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { TooManyBytes, type Stored } from "~/platform/store/store.server";
import { judgeSize } from "./intake";
import { keepFile } from "./keep-file.server";
import { kinds, type FileKind } from "./kinds";
import { mayBring } from "./permissions";
import { receiving } from "./receiving-texts";
import { refusalFor } from "./refusal-for.server";
import type { CountsAgainst } from "./uploads/destination.server";

interface Arriving {
  kind: FileKind;
  name: string;
  /** The size the sender announced. Fewer or more bytes than that are refused. */
  bytes?: number;
}

/** Where it goes, as in `Destination`; nothing is asked beforehand. */
interface Attaching {
  attach(tx: Tx, fileId: string): Promise<CountsAgainst | void>;
}

const nowhere: Attaching = { attach: async () => {} };

/**
 * Takes one file in from this machine itself, as the demo's works are; what people send comes by `uploads/`. Its
 * bytes are durable before the row that names them.
 */
export async function receiveFile(
  viewer: Viewer,
  source: Readable,
  { kind, name, bytes }: Arriving,
  { attach }: Attaching = nowhere,
): Promise<{ fileId: string }> {
  must(mayBring(viewer));
  const misfit = bytes === undefined ? null : judgeSize(kind, bytes);
  if (misfit) throw refusalFor(misfit);
  const stored = await putWhole(source, kind, bytes);
  try {
    const personId = viewer.person!.id;
    const file = { personId, kind, name, stored, attach };
    return await transaction(async (tx) => ({ fileId: await keepFile(tx, file) }));
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
      throw misfit ? refusalFor(misfit) : new Refusal("invalid", receiving.otherSize);
    });
  if (stored.bytes > 0 && stored.bytes === (announced ?? stored.bytes)) return stored;
  await store().remove(stored.key);
  const empty = judgeSize(kind, stored.bytes);
  throw empty ? refusalFor(empty) : new Refusal("invalid", receiving.otherSize);
}
