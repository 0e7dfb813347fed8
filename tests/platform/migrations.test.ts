import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrate, migrations } from "~/platform/database/migrations.server";

const run = promisify(execFile);
const name = `xs_migrations_${randomBytes(4).toString("hex")}`;
const target = () => ({ connectionString: `${inject("postgres")}/${name}`, max: 2 });

async function sql(text: string, database = name): Promise<pg.QueryResult> {
  const client = new pg.Client(`${inject("postgres")}/${database}`);
  await client.connect();
  return client.query(text).finally(() => client.end());
}

beforeAll(() => sql(`CREATE DATABASE ${name}`, "postgres"));
afterAll(() => sql(`DROP DATABASE ${name} WITH (FORCE)`, "postgres"));

describe("migrations", () => {
  it("are applied whole, functions and triggers too, and once", async () => {
    await migrate(target());
    await migrate(target());
    const { rows } = await sql(`SELECT migration_name FROM _prisma_migrations ORDER BY 1`);
    expect(rows.map((row) => row.migration_name)).toEqual(migrations().map((one) => one.name));
    const { rows: clock } = await sql(`SELECT platform_now() AS now`);
    expect(clock[0].now).toBeInstanceOf(Date);
  });

  it("are applied once by several processes that start together", async () => {
    const other = `${name}_race`;
    await sql(`CREATE DATABASE ${other}`, "postgres");
    const url = `${inject("postgres")}/${other}`;
    const start = () =>
      run(process.execPath, ["--import", "tsx", "tests/support/migrate-once.ts", url]);
    await Promise.all([start(), start(), start()]);
    const { rows } = await sql(`SELECT count(*)::int AS count FROM _prisma_migrations`, other);
    expect(rows[0].count).toBe(migrations().length);
    await sql(`DROP DATABASE ${other} WITH (FORCE)`, "postgres");
  });

  it("stop the start with a sentence when one was edited after it had been applied", async () => {
    await sql(
      `UPDATE _prisma_migrations SET checksum = 'edited' WHERE migration_name = '0001_founding'`,
    );
    await expect(migrate(target())).rejects.toThrow(
      "Migration 0001_founding was edited after it had been applied.",
    );
  });

  it("stop the start with a sentence when the database is newer than the program", async () => {
    await sql(
      `UPDATE _prisma_migrations SET migration_name = '9999_future' WHERE migration_name = '0001_founding'`,
    );
    await expect(migrate(target())).rejects.toThrow(
      "migration 9999_future, which this version does not know",
    );
  });
});
