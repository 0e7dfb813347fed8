import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { store } from "~/platform/store/installed-store.server";
import { sweepUploads } from "./uploads/sweep-uploads.server";

const day = 86_400_000;

/**
 * Removes what an upload or an inspection left behind when its process died: bytes that no row names. In two
 * phases: what is a day old and unnamed is marked, and what was marked a day ago and still is unnamed goes. A
 * process that was stopped and goes on may yet write its row in between.
 */
export async function sweepStore(patienceMs = day): Promise<{ keys: number; arrivals: number }> {
  await sweepUploads(patienceMs);
  await markUnnamed(aged(patienceMs));
  const keys = await removeMarked(patienceMs);
  const arrivals = await store().forgetArrivals(patienceMs);
  if (keys + arrivals > 0) logger().info({ keys, arrivals }, "the store was swept");
  return { keys, arrivals };
}

async function* aged(patienceMs: number): AsyncIterable<string> {
  for await (const key of store().keys())
    if (((await store().age(key)) ?? 0) >= patienceMs) yield key;
  for await (const { key, idleMs } of store().arrivals.unsettled())
    if (idleMs >= patienceMs) yield key;
}

async function markUnnamed(keys: AsyncIterable<string>): Promise<void> {
  let batch: string[] = [];
  async function mark() {
    const named = await namedAmong(batch);
    const unnamed = batch.filter((key) => !named.has(key));
    await database().$executeRaw`INSERT INTO "Leftover" ("key", "markedAt")
      SELECT key, clock_timestamp() FROM unnest(${unnamed}::text[]) AS key ON CONFLICT DO NOTHING`;
    batch = [];
  }
  for await (const key of keys) if (batch.push(key) === 500) await mark();
  if (batch.length > 0) await mark();
}

/** By the real clock, as the age of bytes is: the platform's leaps in a demo. */
async function removeMarked(patienceMs: number): Promise<number> {
  const due = await database().$queryRaw<{ key: string }[]>`SELECT "key" FROM "Leftover"
    WHERE "markedAt" <= clock_timestamp() - ${patienceMs} * interval '1 millisecond'`;
  const marked = due.map(({ key }) => key);
  const named = await namedAmong(marked);
  const left = marked.filter((key) => !named.has(key));
  for (const key of left) {
    await store().remove(key);
    await store().arrivals.forget(key);
  }
  await database().leftover.deleteMany({ where: { key: { in: marked } } });
  return left.length;
}

async function namedAmong(keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const named = await database().$queryRaw<{ storeKey: string }[]>`
    SELECT "storeKey" FROM "MediaFile" WHERE "storeKey" = ANY (${keys})
    UNION ALL SELECT "storeKey" FROM "Derivative" WHERE "storeKey" = ANY (${keys})
    UNION ALL SELECT "storeKey" FROM "Upload" WHERE "storeKey" = ANY (${keys}) AND "endedAt" IS NULL
    UNION ALL SELECT "storeKey" FROM "DataExport"
      WHERE "storeKey" = ANY (${keys}) AND platform_now() < "expiresAt"
    UNION ALL SELECT "storeKey" FROM "Archive" WHERE "storeKey" = ANY (${keys})`;
  return new Set(named.map(({ storeKey }) => storeKey));
}
