import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { UnusableSetting } from "../environment.server";
import type { DatabaseTarget } from "./connection";

const folder = path.resolve("prisma/migrations");
const noFilters = { externalTables: [], externalEnums: [] };

interface Migration {
  name: string;
  sql: string;
}

/** The migrations of this checkout, oldest first. */
export function migrations(): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, "migration.sql"), "utf8") }));
}

/**
 * Brings the database to this checkout's schema with Prisma's own schema engine (as WebAssembly, so that
 * nothing is downloaded). Stops with a sentence where an applied migration was edited, failed or is unknown.
 */
export async function migrate(target: DatabaseTarget): Promise<void> {
  const here = migrations();
  const lock = await oneAtATime(target);
  try {
    const applied = await appliedMigrations(lock);
    refuseStrangeHistory(here, applied);
    if (applied.length === here.length) return;
    const { factory, dispose } = wholeScripts(target);
    await withEngine(factory, (engine) =>
      engine.applyMigrations({ migrationsList: listOf(here), filters: noFilters }),
    ).finally(dispose);
  } finally {
    await lock.end();
  }
}

/** The SQL that leads from `applied` migrations, played on an empty database, to schema.prisma. */
export async function draftMigration(
  factory: AdapterFactory,
  applied: Migration[],
): Promise<string> {
  const files = [{ path: "schema.prisma", content: schemaText() }];
  return withEngine(factory, async (engine) => {
    if (applied.length)
      await engine.applyMigrations({ migrationsList: listOf(applied), filters: noFilters });
    const difference = await engine.diff({
      from: applied.length ? { tag: "schemaDatasource", files, configDir: "." } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    return difference.stdout ?? "";
  });
}

interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

async function appliedMigrations(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') AS known`);
  if (!rows[0].known) return [];
  const history = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return history.rows;
}

function refuseStrangeHistory(here: Migration[], applied: Applied[]): void {
  for (const past of applied) {
    const mine = here.find((migration) => migration.name === past.migration_name);
    if (!mine)
      throw new UnusableSetting(
        `The database has migration ${past.migration_name}, which this version does not know. ` +
          "Start the newer version that made it.",
      );
    if (!past.finished_at)
      throw new UnusableSetting(
        `Migration ${past.migration_name} began and did not finish. Restore the backup from before it, or ` +
          "mend the database and mark it with `prisma migrate resolve`.",
      );
    if (checksum(mine.sql) !== past.checksum)
      throw new UnusableSetting(
        `Migration ${past.migration_name} was edited after it had been applied. Restore its text, and ` +
          "write the change as a new migration with `npm run db:migration -- name`.",
      );
  }
}

const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");

const schemaText = () => readFileSync(path.resolve("prisma/schema.prisma"), "utf8");

const listOf = (list: Migration[]) => ({
  baseDir: "prisma/migrations",
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  migrationDirectories: list.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
  })),
  shadowDbInitScript: "",
});

/** A connection that holds the right to migrate. Embedded, there is only one owner, and locks are not reliable. */
async function oneAtATime(target: DatabaseTarget): Promise<pg.Client> {
  const client = new pg.Client(target);
  await client.connect();
  if ("connectionString" in target) await client.query("SELECT pg_advisory_lock(20230264)");
  return client;
}

type Engine = Awaited<ReturnType<typeof bindings.SchemaEngine.new>>;

export type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

/** Lends Prisma's schema engine, as WebAssembly. */
async function withEngine<T>(
  factory: AdapterFactory,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const beside = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const file = path.join(path.dirname(beside), "schema_engine_bg.wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  return use(
    await bindings.SchemaEngine.new(
      { datamodels: [["schema.prisma", schemaText()]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    ),
  );
}

/** The adapter cuts a script at every semicolon, functions too: hand it to the server whole, as one transaction. */
function wholeScripts(target: DatabaseTarget) {
  const factory = new PrismaPg(target);
  const connect = factory.connect.bind(factory);
  const opened: { dispose(): Promise<void> }[] = [];
  factory.connect = async () => {
    const adapter = await connect();
    opened.push(adapter);
    adapter.executeScript = async (script) => {
      const client = new pg.Client(target);
      await client.connect();
      await client.query(script).finally(() => client.end());
    };
    return adapter;
  };
  return { factory, dispose: () => Promise.all(opened.map((adapter) => adapter.dispose())) };
}
