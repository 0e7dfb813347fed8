import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { startEmbedded } from "~/platform/database/embedded.server";
import { migrate } from "~/platform/database/migrations.server";

const folder = mkdtempSync(path.join(os.tmpdir(), "xs-embedded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function query(target: object, sql: string) {
  const client = new pg.Client(target);
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

describe("the embedded database", () => {
  it("takes the same migrations, has one owner, and lets others connect to it", async () => {
    const owner = await startEmbedded(folder);
    await migrate(owner.target);
    const guest = await startEmbedded(folder);
    expect(guest.target).toEqual(owner.target);
    await query(guest.target, `CREATE TABLE kept (word text)`);
    await query(guest.target, `INSERT INTO kept VALUES ('缂丝')`);
    await guest.stop();
    expect((await query(owner.target, `SELECT word FROM kept`)).rows).toEqual([{ word: "缂丝" }]);
    await owner.stop();
  });

  it("goes on after its owner died without a word", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await once(gone, "exit");
    writeFileSync(path.join(folder, "owner.pid"), String(gone.pid));
    const owner = await startEmbedded(folder);
    expect((await query(owner.target, `SELECT word FROM kept`)).rows).toEqual([{ word: "缂丝" }]);
    await owner.stop();
  });
});
