import { createHmac } from "node:crypto";
import { platformNow } from "~/platform/clock.server";
import { database, type Tx } from "~/platform/database/database.server";
import { derivedKey, installation } from "~/platform/installation.server";
import { Refusal } from "~/platform/refusal";
import type { RateLimit } from "./rate-limits";
import { refusals } from "./refusals";

/** The counter's key says nothing about whom it counts. */
async function keyOf(limit: RateLimit, subject: string): Promise<string> {
  const { secret } = (await installation())!;
  const mac = createHmac("sha256", derivedKey(secret, "rate limits")).update(subject);
  return `${limit.name} ${mac.digest("base64url")}`;
}

/**
 * Counts one use, or refuses. It stands in a statement of its own, outside any deed: a refused try is undone,
 * its count is not.
 */
export async function spend(limit: RateLimit, subject: string): Promise<void> {
  const now = await platformNow(database());
  const endsAt = new Date(now.getTime() + limit.minutes * 60_000);
  const [counter] = await database().$queryRaw<{ hits: number; endsAt: Date }[]>`
    INSERT INTO "RateCounter" AS c ("key", "endsAt", "hits")
    VALUES (${await keyOf(limit, subject)}, ${endsAt}, 1)
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN c."endsAt" <= ${now} THEN 1 ELSE c."hits" + 1 END,
      "endsAt" = CASE WHEN c."endsAt" <= ${now} THEN EXCLUDED."endsAt" ELSE c."endsAt" END
    RETURNING "hits", "endsAt"`;
  if (counter!.hits <= limit.hits) return;
  const minutes = Math.max(1, Math.ceil((counter!.endsAt.getTime() - now.getTime()) / 60_000));
  throw new Refusal("too-many", refusals.tooMany(minutes));
}

/** Forgets what was counted: the right password ends the count of wrong ones. */
export async function forgive(limit: RateLimit, subject: string): Promise<void> {
  await database().rateCounter.deleteMany({ where: { key: await keyOf(limit, subject) } });
}

/** Removes a batch of what has run out: counters, codes, and sessions over for a month. */
export async function sweepExpired(tx: Tx, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000);
  await tx.$executeRaw`DELETE FROM "RateCounter" WHERE "key" IN (
    SELECT "key" FROM "RateCounter" WHERE "endsAt" < ${now} LIMIT 200 FOR UPDATE SKIP LOCKED)`;
  await tx.$executeRaw`DELETE FROM "OneTimeCode" WHERE "id" IN (
    SELECT "id" FROM "OneTimeCode" WHERE "expiresAt" < ${dayAgo} LIMIT 200 FOR UPDATE SKIP LOCKED)`;
  await tx.$executeRaw`DELETE FROM "Session" WHERE "id" IN (
    SELECT "id" FROM "Session" WHERE "expiresAt" < ${monthAgo} LIMIT 200 FOR UPDATE SKIP LOCKED)`;
}
