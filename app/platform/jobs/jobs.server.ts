import PgBoss from "pg-boss";
import { databaseTarget, type Tx } from "../database/database.server";
import { logger } from "../log.server";
import type { Job, JobHandler } from "./job";

// Ten times, each twice as long after the last: a store or a mail server may be away for half an hour.
const retries = { retryLimit: 10, retryBackoff: true, retryDelay: 2, expireInSeconds: 300 };

/**
 * Writes a job with the change that causes it. `tx` is any connection inside that change's transaction. It is carried out
 * after so many milliseconds of real time: a job that waits for the platform's clock asks it again when it wakes.
 */
export async function enqueue<P>(tx: Tx, job: Job<P>, payload: P, after = 0): Promise<void> {
  const executeSql = async (sql: string, values: unknown[]) => ({
    rows: await tx.$queryRawUnsafe<{ id: string }[]>(sql, ...values),
  });
  const sender = new PgBoss({ db: { executeSql } });
  await sender.send(job.name, job.payload.parse(payload) as object, {
    ...retries,
    startAfter: Math.ceil(after / 1_000),
    db: { executeSql },
  });
}

/**
 * Puts waiting jobs before the others of their kind: somebody stands before what they make. It changes nothing but
 * the order, and asks nothing of jobs that are done, begun or unknown.
 */
export async function hasten<P extends object>(db: Tx, job: Job<P>, payloads: P[]): Promise<void> {
  if (payloads.length === 0) return;
  await db.$executeRaw`
    UPDATE pgboss.job SET priority = 1
    WHERE name = ${job.name} AND state < 'active' AND priority = 0
      AND data = ANY (${payloads.map((payload) => JSON.stringify(payload))}::jsonb[])`;
}

/** A demo's clock has leapt: whatever sleeps until an instant looks at the clock now. */
export async function wake(db: Tx): Promise<void> {
  await db.$executeRaw`
    UPDATE pgboss.job SET start_after = now() WHERE state < 'active' AND start_after > now()`;
}

/** The queue's own tables, and one queue for each job. Called at start, before anyone enqueues. */
export async function prepareJobs(handlers: JobHandler[]): Promise<PgBoss> {
  const boss = new PgBoss({ ...databaseTarget(), max: 2, schedule: false });
  boss.on("error", (error) => logger().warn({ error: error.message }, "the job queue stumbled"));
  await boss.start();
  for (const { job } of handlers) await boss.createQueue(job.name);
  return boss;
}

/** Carries jobs out, of each kind as many at a time as its handler says, until the queue is stopped. */
export async function workOn(boss: PgBoss, handlers: JobHandler[]): Promise<void> {
  for (const { job, run, atOnce = 1 } of handlers)
    for (let worker = 0; worker < atOnce; worker += 1)
      await boss.work(job.name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (batch) => {
        for (const one of batch) await run(job.payload.parse(one.data));
      });
}
