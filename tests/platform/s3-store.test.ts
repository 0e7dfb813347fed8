// The S3 store against a real server, which is killed and frozen. Alone: npm run test:s3.
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { S3Store } from "~/platform/store/s3-store.server";
import { StoreUnavailable } from "~/platform/store/store.server";
import { missing, startGateway, type Gateway } from "../support/ceph";
import { begunIn, itIsAStore, keysOf, sha256, unsettledIn } from "./a-store";
import { itSurvivesFaults } from "./s3-faults";

const absent = await missing();
if (absent.length > 0)
  console.warn(`Skipped: no S3 server to test against, for ${absent.join(", ")} is not installed.`);

describe.skipIf(absent.length > 0)("the S3 store", () => {
  let gateway: Gateway;
  let store: S3Store;
  const aStore = async () => {
    const { settings } = gateway;
    const made = new S3Store({
      ...{ endpoint: settings.S3_ENDPOINT, region: settings.S3_REGION },
      bucket: settings.S3_BUCKET,
      accessKeyId: settings.S3_ACCESS_KEY_ID,
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    });
    await made.reach();
    return made;
  };

  beforeAll(async () => {
    gateway = await startGateway();
    store = await aStore();
  }, 150_000);
  afterAll(() => gateway?.stop());

  itIsAStore(() => store);

  it("goes on with an arrival in another process, and after its server was killed in the middle", async () => {
    const bytes = randomBytes(20_000_000);
    const id = await begunIn(store, bytes.length);
    await store.arrivals.datastore.write(Readable.from([bytes.subarray(0, 9_000_000)]), id, 0);
    await gateway.kill();
    await expect(store.arrivals.settle(id)).rejects.toThrow(StoreUnavailable);
    await gateway.revive();
    const other = await aStore();
    const { offset } = await other.arrivals.datastore.getUpload(id);
    expect(offset).toBe(9_000_000);
    expect(await unsettledIn(other)).toEqual([id]);
    await other.arrivals.datastore.write(Readable.from([bytes.subarray(offset)]), id, offset);
    expect(await store.arrivals.settle(id)).toMatchObject({ sha256: sha256(bytes) });
    expect(sha256(await buffer((await store.open(id))!))).toBe(sha256(bytes));
    await store.remove(id);
    expect(await keysOf(store)).toEqual([]);
  }, 120_000);

  it("forgets pieces that nobody will put together, and no arrival's", async () => {
    const id = await begunIn(store, 12_000_000);
    const slow = new Readable({ read() {} });
    slow.push(randomBytes(11_000_000));
    const dying = store.put(slow, { maxBytes: 20_000_000 });
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await store.forgetArrivals(3_600_000)).toBe(0);
    expect(await store.forgetArrivals(0)).toBe(1);
    expect(await unsettledIn(store)).toEqual([id]);
    slow.destroy(new Error("its process died"));
    await expect(dying).rejects.toThrow();
    await store.arrivals.forget(id);
    expect([await keysOf(store), await unsettledIn(store)]).toEqual([[], []]);
  });

  itSurvivesFaults(
    () => gateway,
    () => store,
  );
});
