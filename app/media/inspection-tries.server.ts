import { database } from "~/platform/database/database.server";

/** After so many failed attempts a file is refused. */
export const triesAllowed = 3;

/**
 * Counts an attempt before it begins, and for itself: an attempt that takes the whole process down is
 * counted too. Answers which attempt this is.
 */
export const beginTry = (fileId: string): Promise<number> => count(`media.inspect ${fileId}`);

/** Whether a file for which the machine had no time may wait on: eight times, for its owner is waiting too. */
export const mayWait = async (fileId: string): Promise<boolean> =>
  (await count(`media.inspect busy ${fileId}`)) <= 8;

async function count(key: string): Promise<number> {
  const [row] = await database().$queryRaw<{ hits: number }[]>`
    INSERT INTO "RateCounter" ("key", "endsAt", "hits")
    VALUES (${key}, platform_now() + interval '30 days', 1)
    ON CONFLICT ("key") DO UPDATE SET "hits" = "RateCounter"."hits" + 1
    RETURNING "hits"`;
  return row!.hits;
}

/** Takes an attempt back that failed for no reason of the file's: the store did not answer or was full, the machine was busy. */
export async function takeBackTry(fileId: string): Promise<void> {
  await database().$executeRaw`
    UPDATE "RateCounter" SET "hits" = "hits" - 1
    WHERE "key" = ${`media.inspect ${fileId}`} AND "hits" > 0`;
}
