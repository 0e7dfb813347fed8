// What every object store promises, said once for the folder and for S3.
import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { Upload } from "@tus/server";
import { expect, it } from "vitest";
import { TooManyBytes, type ObjectStore } from "~/platform/store/store.server";

export const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

export async function keysOf(store: ObjectStore): Promise<string[]> {
  const all: string[] = [];
  for await (const key of store.keys()) all.push(key);
  return all;
}

export async function unsettledIn(store: ObjectStore): Promise<string[]> {
  const all: string[] = [];
  for await (const one of store.arrivals.unsettled()) all.push(one.key);
  return all;
}

/** An arrival of so many bytes, of which none has come. */
export async function begunIn(store: ObjectStore, size: number): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  await store.arrivals.datastore.create(new Upload({ id, size, offset: 0 }));
  return id;
}

export function itIsAStore(storeOf: () => ObjectStore): void {
  it("hashes bytes as they arrive and gives them back, whole or in part", async () => {
    const store = storeOf();
    const bytes = randomBytes(300_000);
    const stored = await store.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), {
      maxBytes: 300_000,
    });
    expect(stored).toMatchObject({ bytes: 300_000, sha256: sha256(bytes) });
    expect(sha256(await buffer((await store.open(stored.key))!))).toBe(sha256(bytes));
    expect(await buffer((await store.open(stored.key, { start: 10, end: 19 }))!)).toEqual(
      bytes.subarray(10, 20),
    );
    expect(await keysOf(store)).toEqual([stored.key]);
    expect(await store.age(stored.key)).toBeLessThan(60_000);
    await store.remove(stored.key);
    await store.remove(stored.key);
    expect(await store.open(stored.key)).toBeNull();
    expect(await store.age(stored.key)).toBeNull();
  });

  it("keeps nothing of a stream that is too long or breaks off", async () => {
    const store = storeOf();
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
    expect(await keysOf(store)).toEqual([]);
  });

  it("opens no path that is not one of its own keys", async () => {
    await expect(storeOf().open("../../etc/passwd")).rejects.toThrow("43 letters");
  });

  it("settles an arrival under its key once it is whole, for three at once with one answer, and again later", async () => {
    const store = storeOf();
    const { arrivals } = store;
    const bytes = randomBytes(2_500_000);
    const id = await begunIn(store, bytes.length);
    expect(await arrivals.settle(id)).toBeNull();
    await arrivals.datastore.write(Readable.from([bytes.subarray(0, 999_999)]), id, 0);
    expect(await arrivals.settle(id)).toBeNull();
    expect(await keysOf(store)).toEqual([]);
    const { offset } = await arrivals.datastore.getUpload(id);
    await arrivals.datastore.write(Readable.from([bytes.subarray(offset)]), id, offset);
    const answers = await Promise.all(Array.from({ length: 3 }, () => arrivals.settle(id)));
    for (const answer of answers)
      expect(answer).toEqual({ key: id, sha256: sha256(bytes), bytes: bytes.length });
    expect(await arrivals.settle(id)).toEqual(answers[0]);
    expect(sha256(await buffer((await store.open(id))!))).toBe(sha256(bytes));
    expect([await unsettledIn(store), await keysOf(store)]).toEqual([[], [id]]);
    await store.remove(id);
  });

  it("lets an arrival lie unsettled until it is forgotten", async () => {
    const store = storeOf();
    const id = await begunIn(store, 10);
    expect(await unsettledIn(store)).toEqual([id]);
    await store.arrivals.forget(id);
    expect(await unsettledIn(store)).toEqual([]);
    await store.arrivals.forget(id);
    expect(await store.arrivals.settle(id)).toBeNull();
  });
}
