import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { store } from "~/platform/store/installed-store.server";

const day = 86_400_000;

/**
 * Removes what an upload or an inspection left behind when its process died: bytes that no row names. Younger
 * than a day they may still get their row, so they stay. Answers how many keys and cut-off arrivals went.
 */
export async function sweepStore(olderThanMs = day): Promise<{ keys: number; arrivals: number }> {
  let keys = 0;
  let batch: string[] = [];
  for await (const key of store().keys()) {
    batch.push(key);
    if (batch.length < 500) continue;
    keys += await sweepKeys(batch, olderThanMs);
    batch = [];
  }
  keys += await sweepKeys(batch, olderThanMs);
  const arrivals = await store().forgetArrivals(olderThanMs);
  if (keys + arrivals > 0) logger().info({ keys, arrivals }, "the store was swept");
  return { keys, arrivals };
}

async function sweepKeys(batch: string[], olderThanMs: number): Promise<number> {
  const aged: string[] = [];
  for (const key of batch) if (((await store().age(key)) ?? 0) >= olderThanMs) aged.push(key);
  if (aged.length === 0) return 0;
  const named = await database().$queryRaw<{ storeKey: string }[]>`
    SELECT "storeKey" FROM "MediaFile" WHERE "storeKey" = ANY (${aged})
    UNION ALL SELECT "storeKey" FROM "Derivative" WHERE "storeKey" = ANY (${aged})
    UNION ALL SELECT "storeKey" FROM "DataExport"
      WHERE "storeKey" = ANY (${aged}) AND platform_now() < "expiresAt"
    UNION ALL SELECT "storeKey" FROM "Archive" WHERE "storeKey" = ANY (${aged})`;
  const inUse = new Set(named.map(({ storeKey }) => storeKey));
  const left = aged.filter((key) => !inUse.has(key));
  for (const key of left) await store().remove(key);
  return left.length;
}
