import type { Database, Tx } from "~/platform/database/database.server";
import { platformNow } from "~/platform/clock.server";
import { newToken } from "~/platform/random.server";
import { sessionIdOf } from "./session-cookie.server";

const sessionMs = 30 * 86_400_000;
const touchAfterMs = 60_000;

/** Opens a session and answers the token for the browser's cookie; only its hash is kept. */
export async function openSession(tx: Tx, personId: string): Promise<string> {
  const token = newToken();
  const now = await platformNow(tx);
  await tx.session.create({
    data: {
      id: sessionIdOf(token),
      personId,
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + sessionMs),
    },
  });
  return token;
}

/**
 * The session if it still lives. Using it lets it live for 30 more days; that touch is written at most once
 * a minute and is no entry of the journal.
 */
export async function livingSession(
  db: Database | Tx,
  id: string,
): Promise<{ personId: string } | null> {
  const [row] = await db.$queryRaw<{ personId: string; now: Date; seenAt: Date }[]>`
    WITH clock AS MATERIALIZED (SELECT platform_now() AS now)
    SELECT s."personId", s."seenAt", clock.now FROM clock
    JOIN "Session" s ON s."id" = ${id} AND s."endedAt" IS NULL AND clock.now < s."expiresAt"`;
  if (!row) return null;
  if (row.now.getTime() - row.seenAt.getTime() >= touchAfterMs)
    await db.session.updateMany({
      where: { id, endedAt: null, seenAt: { lt: row.now } },
      data: { seenAt: row.now, expiresAt: new Date(row.now.getTime() + sessionMs) },
    });
  return { personId: row.personId };
}

/** Ends one session; true if it lived. */
export async function endSession(tx: Tx, id: string, now: Date): Promise<boolean> {
  const ended = await tx.session.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  return ended.count > 0;
}

/** Ends every session of a person, except perhaps the one he acts in. */
export async function endSessionsOf(
  tx: Tx,
  personId: string,
  now: Date,
  except?: string,
): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { personId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: now },
  });
  return ended.count;
}
