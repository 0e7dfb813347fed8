import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { tellEntrants } from "~/competitions/jobs";
import { competitionJobs } from "~/competitions/jobs.server";
import { platformNow } from "~/platform/clock.server";
import {
  closeDatabase,
  database,
  transaction,
  useDatabase,
} from "~/platform/database/database.server";
import {
  moveDemoClock,
  moveDemoClockTo,
  noteDemoClock,
  resumeDemoClock,
} from "~/platform/demo-clock.server";
import { founded } from "~/platform/installation.server";
import { enqueue, prepareJobs } from "~/platform/jobs/jobs.server";

const name = `xs_demo_clock_${randomBytes(4).toString("hex")}`;
const day = 86_400_000;

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(`${inject("postgres")}/postgres`);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

let queue: Awaited<ReturnType<typeof prepareJobs>>;
beforeAll(async () => {
  await onServer(`CREATE DATABASE ${name} TEMPLATE xs_template`);
  useDatabase({ connectionString: `${inject("postgres")}/${name}`, max: 4 });
  await founded("demo");
  queue = await prepareJobs(competitionJobs);
});
afterAll(async () => {
  await queue.stop({ graceful: false });
  await closeDatabase();
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
});

const shown = async () => (await platformNow(database())).getTime();

describe("the demo's clock", () => {
  it("goes on where it was last seen when the demo is opened again forty days later", async () => {
    await moveDemoClock(3 * 24 * 60);
    const before = await shown();
    await noteDemoClock();
    // Forty days pass: the same instant was seen when the machine's clock stood forty days earlier.
    await database().clock.update({
      where: { id: 1 },
      data: { offsetMs: { decrement: BigInt(40 * day) } },
    });
    expect(before - (await shown())).toBeGreaterThan(39 * day);
    await resumeDemoClock();
    expect(Math.abs((await shown()) - before)).toBeLessThan(60_000);
  });

  it("keeps a leap, although the server is killed right after it", async () => {
    await noteDemoClock();
    const before = await shown();
    await moveDemoClock(600);
    await resumeDemoClock();
    expect((await shown()) - before).toBeGreaterThanOrEqual(600 * 60_000);
  });

  it("wakes what sleeps until an instant, for a leap may have passed it", async () => {
    const told = { about: "result", id: "x", origin: "", after: "" } as const;
    await transaction((tx) => enqueue(tx, tellEntrants, told, day));
    const asleep = async () =>
      (
        await database().$queryRaw<unknown[]>`
          SELECT 1 FROM pgboss.job WHERE state < 'active' AND start_after > now()`
      ).length;
    expect(await asleep()).toBe(1);
    await moveDemoClockTo(new Date((await shown()) + day));
    expect(await asleep()).toBe(0);
  });

  it("leaps to an instant ahead, and to no instant behind", async () => {
    const ahead = new Date((await shown()) + 2 * day);
    await moveDemoClockTo(ahead);
    const there = await shown();
    expect(there).toBeGreaterThanOrEqual(ahead.getTime());
    expect(there - ahead.getTime()).toBeLessThan(60_000);
    await moveDemoClockTo(new Date(ahead.getTime() - day));
    expect(await shown()).toBeGreaterThanOrEqual(there);
  });
});
