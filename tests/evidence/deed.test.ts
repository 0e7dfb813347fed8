import { describe, expect, it } from "vitest";
import { deed, system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { deliver } from "~/platform/mail/mail.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";

inAWorldOfItsOwn();

const openOrganisation = deed(
  "test.open",
  async ({ tx, now, record, enqueue }, input: { name: string }) => {
    const id = newId();
    await tx.organisation.create({
      data: {
        id,
        kind: "association",
        name: { zh: input.name },
        createdById: "x",
        createdAt: await now(),
      },
    });
    await enqueue(deliver, { messageId: id });
    await record({ subject: ["organisation", id], payload: { name: input.name } });
    return { id };
  },
);
const forgetful = deed("test.forgetful", async ({ tx, now }, name: string) => {
  await tx.organisation.create({
    data: {
      id: newId(),
      kind: "association",
      name: { zh: name },
      createdById: "x",
      createdAt: await now(),
    },
  });
  return {};
});
const named = (name: string) =>
  database().organisation.count({ where: { name: { equals: { zh: name } } } });

describe("a deed", () => {
  it("writes its change, its journal entry and its job together", async () => {
    const { id } = await openOrganisation(system, { name: "甲" });
    expect(await named("甲")).toBe(1);
    const entry = await database().journalEntry.findFirstOrThrow({ where: { subjectId: id } });
    expect(entry).toMatchObject({
      deed: "test.open",
      actor: "system",
      subjectKind: "organisation",
    });
    const jobs = await database().$queryRaw<{ data: unknown }[]>`
      SELECT data FROM pgboss.job WHERE name = 'mail.deliver' AND data->>'messageId' = ${id}`;
    expect(jobs).toEqual([{ data: { messageId: id } }]);
  });

  it("has one effect and one answer however often its request is repeated", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        openOrganisation(system, { name: "乙" }, { requestKey: "k" }),
      ),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await named("乙")).toBe(1);
  });

  it("is undone when it leaves no journal entry", async () => {
    await expect(forgetful(system, "丙")).rejects.toThrow("without a journal entry");
    expect(await named("丙")).toBe(0);
  });
});

describe("the journal", () => {
  it("refuses to be changed, deleted or emptied", async () => {
    await openOrganisation(system, { name: "丁" });
    for (const sql of [
      `UPDATE "JournalEntry" SET "deed" = 'x'`,
      `DELETE FROM "JournalEntry"`,
      `TRUNCATE "JournalEntry" CASCADE`,
    ])
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow("append-only");
  });

  it("holds no payload in the open", async () => {
    await openOrganisation(system, { name: "金丝雀" });
    const rows = await database().$queryRaw<{ row: string }[]>`
      SELECT "JournalEntry"::text AS row FROM "JournalEntry"`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain("金丝雀");
  });
});

describe("the platform's clock", () => {
  it("moves in a test installation", async () => {
    await itIs("2030-01-01T00:00:00Z");
    const { id } = await openOrganisation(system, { name: "戊" });
    const { createdAt } = await database().organisation.findUniqueOrThrow({ where: { id } });
    expect(createdAt.getUTCFullYear()).toBe(2030);
  });
});
