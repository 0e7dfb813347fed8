import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { enqueue } from "~/platform/jobs/jobs.server";
import { newId } from "~/platform/random.server";
import type { Stored } from "~/platform/store/store.server";
import { cleanName } from "./file-names";
import { inspectStored } from "./jobs";
import type { FileKind } from "./kinds";
import type { CountsAgainst } from "./uploads/destination.server";

interface Kept {
  personId: string;
  kind: FileKind;
  name: string;
  stored: Stored;
  /** What else is to be written with the file's row, and may still refuse it. */
  attach(tx: Tx, fileId: string): Promise<CountsAgainst | void>;
}

/**
 * The row of a file whose bytes are durable, what it is attached to and the inspection's job: together or not
 * at all. Arriving bytes are no entry of the journal.
 */
export async function keepFile(
  tx: Tx,
  { personId, kind, name, stored, attach }: Kept,
): Promise<string> {
  const id = newId();
  await tx.mediaFile.create({
    data: {
      ...{ id, kind, name: cleanName(name, kind), storeKey: stored.key, sha256: stored.sha256 },
      ...{ bytes: BigInt(stored.bytes), uploadedById: personId, createdAt: await platformNow(tx) },
    },
  });
  const against = await attach(tx, id);
  if (against) await tx.mediaFile.update({ where: { id }, data: against });
  await enqueue(tx, inspectStored, { fileId: id });
  return id;
}
