// A world of its own for a test file: a fresh database, a fresh data folder, a clock that can be moved.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, database, useDatabase } from "~/platform/database/database.server";
import { founded } from "~/platform/installation.server";
import { prepareJobs } from "~/platform/jobs/jobs.server";
import { allHandlers } from "~/commands/handlers.server";

/** Call at the top of a test file. Everything that the file does happens in this world. */
export function inAWorldOfItsOwn(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xs-world-"));
  const name = `xs_${path.basename(folder).slice(9).toLowerCase()}_${process.pid}`;
  process.env.DATA_DIR = folder;
  process.env.LOG_LEVEL = "silent";
  forgetSettings();

  beforeAll(async () => {
    const server = inject("postgres");
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE xs_template`);
    useDatabase({ connectionString: `${server}/${name}`, max: 60 });
    await founded("test");
    const boss = await prepareJobs(allHandlers);
    await boss.stop({ graceful: false, wait: true });
  });

  afterAll(async () => {
    await closeDatabase();
    await onServer(inject("postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** One process runs many files: what it learnt of its environment in one is no truth in the next. */
export function forgetSettings(): void {
  const held = globalThis as unknown as Record<symbol, unknown>;
  for (const name of ["environment", "log", "store"]) delete held[Symbol.for(`xiangshang.${name}`)];
}

/** Moves the platform's clock so that it shows `instant` now. */
export async function itIs(instant: Date | string): Promise<void> {
  const offsetMs = BigInt(new Date(instant).getTime() - Date.now());
  await database().clock.update({ where: { id: 1 }, data: { offsetMs } });
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(sql);
  await client.end();
}
