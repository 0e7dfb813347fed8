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

  it("gives each of many connections its own answers, also when some of them fail", async () => {
    const owner = await startEmbedded(folder);
    const pool = new pg.Pool({ ...owner.target, max: 10 });
    await pool.query(`CREATE TABLE sums (who int, amount int)`);
    const turns = Array.from({ length: 200 }, (_, turn) => turn);
    await Promise.all(
      turns.map(async (turn) => {
        if (turn % 3 === 0)
          expect((await pool.query(`SELECT $1::int AS echo`, [turn])).rows).toEqual([
            { echo: turn },
          ]);
        const client = await pool.connect();
        await client.query("BEGIN");
        await client.query(`INSERT INTO sums VALUES ($1, 1)`, [turn]);
        const failing = turn % 4 === 0;
        if (failing) await expect(client.query(`SELECT 1 / 0`)).rejects.toThrow("division by zero");
        await client.query(failing ? "ROLLBACK" : "COMMIT");
        client.release();
      }),
    );
    const { rows } = await pool.query(`SELECT count(*)::int AS kept FROM sums`);
    expect(rows).toEqual([{ kept: 150 }]);
    await pool.end();
    await owner.stop();
  });

  it("undoes the transaction of a connection that breaks off, and serves the others", async () => {
    const owner = await startEmbedded(folder);
    const leaving = new pg.Client(owner.target);
    leaving.on("error", () => {});
    await leaving.connect();
    await leaving.query("BEGIN");
    await leaving.query(`INSERT INTO sums VALUES (-1, 1)`);
    const waiting = query(owner.target, `SELECT count(*)::int AS kept FROM sums WHERE who = -1`);
    (
      leaving as unknown as { connection: { stream: { destroy(): void } } }
    ).connection.stream.destroy();
    expect((await waiting).rows).toEqual([{ kept: 0 }]);
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
