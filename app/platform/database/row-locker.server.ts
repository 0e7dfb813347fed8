import { setTimeout as later } from "node:timers/promises";
import { ERRORS, type Lock, type Locker } from "@tus/server";
import { newToken } from "../random.server";
import { singleton } from "../singleton.server";
import { database } from "./database.server";

// Leases run by the database server's own clock: the platform's stands still in a demo, a lease must not.
const leaseSeconds = 8;
const everyMs = 1_000;
const patienceMs = 20_000;

interface Held {
  name: string;
  /** Asks the holder to let go. */
  release: () => Promise<void> | void;
}

interface Heart {
  held: Map<string, Held>;
  beat: NodeJS.Timeout | null;
  answeredAt: number;
}

const heart = singleton<Heart>("leases", () => ({ held: new Map(), beat: null, answeredAt: 0 }));

/**
 * Locks kept as rows, for several processes: a lease that its holder renews while it lives, so that a killed
 * process blocks nobody for longer than the lease. Who waits asks the holder to let go: a line that is half
 * dead must not keep out the one that took its place.
 */
export class RowLocker implements Locker {
  newLock(name: string): Lock {
    return new RowLock(name);
  }
}

class RowLock implements Lock {
  private readonly holder = newToken();

  constructor(private readonly name: string) {}

  async lock(signal: AbortSignal, release: () => Promise<void> | void): Promise<void> {
    const until = performance.now() + patienceMs;
    for (let wait = 25; ; wait = Math.min(400, wait * 2)) {
      if (await takeLease(this.name, this.holder)) break;
      await askToRelease(this.name);
      await later(wait + Math.random() * wait);
      if (signal.aborted) throw ERRORS.ABORTED;
      if (performance.now() > until) throw ERRORS.ERR_LOCK_TIMEOUT;
    }
    heart.held.set(this.holder, { name: this.name, release });
    heart.answeredAt = performance.now();
    heart.beat ??= setInterval(() => void renew().catch(() => {}), everyMs).unref();
  }

  async unlock(): Promise<void> {
    heart.held.delete(this.holder);
    if (heart.held.size === 0 && heart.beat) {
      clearInterval(heart.beat);
      heart.beat = null;
    }
    await database().lease.deleteMany({ where: { name: this.name, holder: this.holder } });
  }
}

async function takeLease(name: string, holder: string): Promise<boolean> {
  const taken = await database().$executeRaw`
    INSERT INTO "Lease" AS l ("name", "holder", "until", "wanted")
    VALUES (${name}, ${holder}, clock_timestamp() + ${leaseSeconds} * interval '1 second', false)
    ON CONFLICT ("name") DO UPDATE
      SET "holder" = EXCLUDED."holder", "until" = EXCLUDED."until", "wanted" = false
      WHERE l."until" < clock_timestamp()`;
  return taken === 1;
}

/** In this process at once; in another one at its next beat. */
async function askToRelease(name: string): Promise<void> {
  const here = [...heart.held.values()].filter((held) => held.name === name);
  if (here.length > 0) for (const { release } of here) await release();
  else await database().$executeRaw`UPDATE "Lease" SET "wanted" = true WHERE "name" = ${name}`;
}

/** Renews all leases of this process at once. Whoever has lost theirs, or is wanted elsewhere, is told to stop. */
async function renew(): Promise<void> {
  const holders = [...heart.held.keys()];
  if (holders.length === 0) return;
  // Silence from the database as long as a lease means that others may have it by now.
  if (performance.now() - heart.answeredAt > (leaseSeconds - 2) * 1000)
    for (const { release } of heart.held.values()) await release();
  const rows = await database().$queryRaw<{ holder: string; wanted: boolean }[]>`
    UPDATE "Lease" SET "until" = clock_timestamp() + ${leaseSeconds} * interval '1 second'
    WHERE "holder" = ANY (${holders}) RETURNING "holder", "wanted"`;
  heart.answeredAt = performance.now();
  const kept = new Map(rows.map(({ holder, wanted }) => [holder, wanted]));
  for (const holder of holders)
    if (kept.get(holder) ?? true) await heart.held.get(holder)?.release();
}
