import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Upload } from "@tus/server";
import { afterAll, describe, expect, it } from "vitest";
import { FolderStore } from "~/platform/store/folder-store.server";
import { StoreFull, TooManyBytes } from "~/platform/store/store.server";

const root = mkdtempSync(path.join(os.tmpdir(), "xs-store-"));
const store = new FolderStore(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const keys = async () => {
  const all: string[] = [];
  for await (const key of store.keys()) all.push(key);
  return all;
};

describe("the folder store", () => {
  it("hashes bytes as they arrive and gives them back, whole or in part", async () => {
    const bytes = randomBytes(300_000);
    const stored = await store.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), {
      maxBytes: 300_000,
    });
    expect(stored).toMatchObject({
      bytes: 300_000,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    expect(await buffer((await store.open(stored.key))!)).toEqual(bytes);
    expect(await buffer((await store.open(stored.key, { start: 10, end: 19 }))!)).toEqual(
      bytes.subarray(10, 20),
    );
    expect(await keys()).toEqual([stored.key]);
    await store.remove(stored.key);
    expect(await store.open(stored.key)).toBeNull();
  });

  it("keeps nothing of a stream that is too long or breaks off", async () => {
    await expect(store.put(Readable.from([Buffer.alloc(11)]), { maxBytes: 10 })).rejects.toThrow(
      TooManyBytes,
    );
    const broken = Readable.from(
      (function* () {
        yield Buffer.alloc(5);
        throw new Error("the line went dead");
      })(),
    );
    await expect(store.put(broken, { maxBytes: 10 })).rejects.toThrow("the line went dead");
    expect(await keys()).toEqual([]);
    expect(readdirSync(path.join(root, "arriving"))).toEqual([]);
  });

  it("opens no path that is not one of its own keys", async () => {
    await expect(store.open("../../etc/passwd")).rejects.toThrow("43 letters");
  });
});

describe("an arrival", () => {
  const { arrivals } = store;
  const waiting = path.join(root, "uploads");
  const key = () => randomBytes(32).toString("base64url");
  const begun = async (size: number) => {
    const id = key();
    await arrivals.datastore.create(new Upload({ id, size, offset: 0 }));
    return id;
  };
  const unsettled = async () => {
    const all: string[] = [];
    for await (const one of arrivals.unsettled()) all.push(one.key);
    return all;
  };

  it("is settled under its key once it is whole, by three at once with one answer, and again later", async () => {
    const bytes = randomBytes(2_500_000);
    const id = await begun(bytes.length);
    expect(await arrivals.settle(id)).toBeNull();
    await arrivals.datastore.write(Readable.from([bytes.subarray(0, 999_999)]), id, 0);
    expect(await arrivals.settle(id)).toBeNull();
    const { offset } = await arrivals.datastore.getUpload(id);
    await arrivals.datastore.write(Readable.from([bytes.subarray(offset)]), id, offset);
    const answers = await Promise.all(Array.from({ length: 3 }, () => arrivals.settle(id)));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    for (const answer of answers) expect(answer).toEqual({ key: id, sha256, bytes: bytes.length });
    expect(await arrivals.settle(id)).toEqual(answers[0]);
    expect(await buffer((await store.open(id))!)).toEqual(bytes);
    expect(readdirSync(waiting)).toEqual([]);
    await store.remove(id);
  });

  it("lies unsettled until it is forgotten", async () => {
    const id = await begun(10);
    expect(await unsettled()).toEqual([id]);
    await arrivals.forget(id);
    expect(await unsettled()).toEqual([]);
    await arrivals.forget(id);
    expect(await arrivals.settle(id)).toBeNull();
  });

  it("that meets a full disk says so", async () => {
    const id = await begun(10);
    rmSync(path.join(waiting, id));
    symlinkSync("/dev/full", path.join(waiting, id));
    await expect(
      arrivals.datastore.write(Readable.from([Buffer.alloc(10)]), id, 0),
    ).rejects.toThrow(StoreFull);
    await arrivals.forget(id);
  });
});
