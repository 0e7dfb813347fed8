import type { Database, Tx } from "~/platform/database/database.server";
import { hasten } from "~/platform/jobs/jobs.server";
import { inspectStored } from "./jobs";

/** Somebody has a page open that shows these files: of which nothing is made yet, that is made first. */
export async function hastenFiles(
  db: Database | Tx,
  files: readonly { id: string; derivatives: readonly unknown[] }[],
): Promise<void> {
  const bare = files.filter(({ derivatives }) => derivatives.length === 0);
  await hasten(
    db,
    inspectStored,
    bare.map(({ id }) => ({ fileId: id })),
  );
}
