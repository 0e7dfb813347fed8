import { createHash } from "node:crypto";
import { readdir, writeFile, mkdir, utimes } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { fileViews } from "~/media/file-views.server";
import { receiveFile } from "~/media/receive-file.server";
import { sweepStore } from "~/media/sweep-store.server";
import { database } from "~/platform/database/database.server";
import { dataDir } from "~/platform/environment.server";
import { Refusal } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { nobody, type Viewer } from "~/people/viewer";
import { inAWorldOfItsOwn } from "../support/world";
import { aPerson, arriving, bytesOf } from "./people-and-bytes";

inAWorldOfItsOwn();

let designer: Viewer;
beforeAll(async () => void (designer = await aPerson()));

const board = { kind: "board", name: "展板.jpg" } as const;
const keysInStore = async () => {
  const keys: string[] = [];
  for await (const key of store().keys()) keys.push(key);
  return keys;
};
const stillArriving = () => readdir(path.join(dataDir(), "store", "arriving")).catch(() => []);

describe("a file that arrives", () => {
  it("is stored whole, hashed, named, and waits for its inspection", async () => {
    const bytes = Buffer.from("一块展板".repeat(1000));
    const { fileId } = await receiveFile(designer, arriving(bytes), {
      ...board,
      bytes: bytes.length,
    });
    const file = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    expect(file).toMatchObject({
      kind: "board",
      name: "展板.jpg",
      bytes: BigInt(bytes.length),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      uploadedById: designer.person!.id,
    });
    expect(await bytesOf(await store().open(file.storeKey))).toEqual(bytes);
    const jobs = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM pgboss.job WHERE name = 'media.inspect' AND data->>'fileId' = ${fileId}`;
    expect(jobs).toHaveLength(1);
  });

  it("is looked at before what came earlier, once somebody has a page open that shows it", async () => {
    const bytes = Buffer.from("展板");
    const came = { ...board, bytes: bytes.length };
    const earlier = await receiveFile(designer, arriving(bytes), came);
    const later = await receiveFile(designer, arriving(bytes), came);
    const ids = [earlier.fileId, later.fileId];
    const queue = async () => {
      const jobs = await database().$queryRaw<{ id: string }[]>`
        SELECT data->>'fileId' AS id FROM pgboss.job WHERE name = 'media.inspect'
        ORDER BY priority DESC, created_on`;
      return jobs.map(({ id }) => id).filter((id) => ids.includes(id));
    };
    expect(await queue()).toEqual(ids);
    await fileViews(database(), [later.fileId]);
    expect(await queue()).toEqual(ids.toReversed());
  });

  const misfits: [string, number | undefined, number, RegExp][] = [
    ["is refused where it is empty", 0, 0, /0 字节/],
    ["is refused where it turns out empty", undefined, 0, /0 字节/],
    [
      "is refused before the first byte where it is announced too large",
      41 * 1024 * 1024,
      10,
      /上限是 40 MB/,
    ],
    ["is refused where fewer bytes come than were announced", 5000, 4000, /不符/],
    ["is refused where more bytes come than were announced", 4000, 5000, /不符/],
  ];
  it.each(misfits)("%s", async (_what, announced, sent, sentence) => {
    const before = [await database().mediaFile.count(), await keysInStore()];
    const source = arriving(Buffer.alloc(sent, 1));
    const refusal = await receiveFile(designer, source, { ...board, bytes: announced }).catch(
      (e) => e,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.because.zh).toMatch(sentence);
    expect([await database().mediaFile.count(), await keysInStore()]).toEqual(before);
    expect(await stillArriving()).toEqual([]);
  });

  it("is cut off at the limit of its kind, however long it goes on", async () => {
    const piece = Buffer.alloc(1024 * 1024, 7);
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1;
          yield piece;
        }
      })(),
      { objectMode: false },
    );
    const refusal = await receiveFile(designer, endless, board).catch((e) => e);
    expect(refusal).toMatchObject({ kind: "too-large" });
    expect(sent).toBeLessThan(50);
    expect(await stillArriving()).toEqual([]);
  });

  it("leaves nothing when its line breaks", async () => {
    const before = await keysInStore();
    const broken = Readable.from(
      (function* () {
        yield Buffer.alloc(5000, 1);
        throw new Error("the line broke");
      })(),
      { objectMode: false },
    );
    await expect(receiveFile(designer, broken, board)).rejects.toThrow("the line broke");
    expect(await keysInStore()).toEqual(before);
    expect(await stillArriving()).toEqual([]);
  });

  it("is durable before the row that names it, and goes when that row is refused", async () => {
    let there = 0;
    const refused = receiveFile(designer, arriving(Buffer.from("x")), board, {
      async attach(tx, fileId) {
        const { storeKey } = await tx.mediaFile.findUniqueOrThrow({ where: { id: fileId } });
        there = (await bytesOf(await store().open(storeKey))).length;
        throw new Refusal("closed", { zh: "已截止。", en: "Closed." });
      },
    });
    const before = await database().mediaFile.count();
    await expect(refused).rejects.toThrow("Closed.");
    expect(there).toBe(1);
    expect(await database().mediaFile.count()).toBe(before);
    const named = await database().mediaFile.findMany({ select: { storeKey: true } });
    expect((await keysInStore()).sort()).toEqual(named.map(({ storeKey }) => storeKey).sort());
  });

  it("is brought by somebody who has signed in", async () => {
    const refused = receiveFile(nobody, arriving(Buffer.from("x")), board);
    await expect(refused).rejects.toMatchObject({ kind: "unauthenticated" });
  });
});

describe("the sweep of the store", () => {
  const day = 86_400_000;

  it("marks what no row names once it is a day old, removes it a day later, and nothing else", async () => {
    const { fileId } = await receiveFile(designer, arriving(Buffer.from("named")), board);
    const orphan = await store().put(arriving(Buffer.from("orphan")), { maxBytes: 10 });
    expect((await sweepStore()).keys).toBe(0);
    const old = new Date(Date.now() - day - 1000);
    for (const key of await keysInStore())
      await utimes(path.join(dataDir(), "store", "objects", key.slice(0, 2), key), old, old);
    expect((await sweepStore()).keys).toBe(0);
    await database().leftover.updateMany({ data: { markedAt: old } });
    expect((await sweepStore()).keys).toBe(1);
    expect(await store().open(orphan.key)).toBeNull();
    const { storeKey } = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    expect((await bytesOf(await store().open(storeKey))).toString()).toBe("named");
  });

  it("forgets the bytes of an upload whose process was killed", async () => {
    const folder = path.join(dataDir(), "store", "arriving");
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, "left-behind"), "half a file");
    expect((await sweepStore()).arrivals).toBe(0);
    expect((await sweepStore(0)).arrivals).toBe(1);
    expect(await stillArriving()).toEqual([]);
  });
});
