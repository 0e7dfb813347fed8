import type { Database, Tx } from "./database/database.server";

/**
 * The platform's instant, read at this statement. `now()` would be the start of the transaction: opened
 * before a deadline and writing after it, a transaction would pass. Read this after taking the locks.
 */
export async function platformNow(db: Database | Tx): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT platform_now() AS now`;
  return row!.now;
}
