import { randomBytes } from "node:crypto";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";

async function inFreshDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const name = `xs_clock_${randomBytes(4).toString("hex")}`;
  const admin = new pg.Client(`${inject("postgres")}/postgres`);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE xs_template`);
  const client = new pg.Client(`${inject("postgres")}/${name}`);
  await client.connect();
  await work(client).finally(async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  });
}

const found = (kind: string) =>
  `INSERT INTO "Installation" ("kind", "secret", "createdAt") VALUES ('${kind}', '\\x00', now())`;

describe("the one clock", () => {
  it("moves in a demo, and in a production installation not at all", () =>
    inFreshDatabase(async (client) => {
      await client.query(found("production"));
      await client.query(`INSERT INTO "Clock" ("id") VALUES (1)`);
      await expect(client.query(`UPDATE "Clock" SET "offsetMs" = 1`)).rejects.toThrow(
        "only a demo or test installation may move its clock",
      );
    }));

  it("cannot be freed by calling a production installation a demo afterwards", () =>
    inFreshDatabase(async (client) => {
      await client.query(found("production"));
      await expect(client.query(`UPDATE "Installation" SET "kind" = 'demo'`)).rejects.toThrow(
        "append-only",
      );
      await expect(client.query(found("demo"))).rejects.toThrow("duplicate key");
    }));

  it("is read anew inside a transaction, so that an old transaction cannot write before a deadline", () =>
    inFreshDatabase(async (client) => {
      await client.query("BEGIN");
      const first = (await client.query(`SELECT platform_now() AS now, now() AS began`)).rows[0];
      await client.query(`SELECT pg_sleep(0.02)`);
      const second = (await client.query(`SELECT platform_now() AS now, now() AS began`)).rows[0];
      await client.query("COMMIT");
      expect(second.began).toEqual(first.began);
      expect(second.now.getTime()).toBeGreaterThan(first.now.getTime());
    }));
});
