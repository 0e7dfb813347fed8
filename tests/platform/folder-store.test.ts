import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { FolderStore } from "~/platform/store/folder-store.server";
import { TooManyBytes } from "~/platform/store/store.server";

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
