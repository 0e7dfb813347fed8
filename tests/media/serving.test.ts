import { beforeAll, describe, expect, it } from "vitest";
import { serveStored, type StoredBytes } from "~/media/serving.server";
import { store } from "~/platform/store/installed-store.server";
import { inAWorldOfItsOwn } from "../support/world";
import { arriving } from "./people-and-bytes";

inAWorldOfItsOwn();

const letters = "0123456789abcdef";
let stored: StoredBytes;
beforeAll(async () => {
  const { key, sha256, bytes } = await store().put(arriving(Buffer.from(letters)), {
    maxBytes: 100,
  });
  stored = { storeKey: key, sha256, bytes: BigInt(bytes), type: "image/webp" };
});

const ask = (headers: Record<string, string> = {}, method = "GET") =>
  serveStored(new Request("http://x/files/1", { headers, method }), stored, {
    cache: "private",
    name: "展板 1.webp",
  });

describe("stored bytes over HTTP", () => {
  it("come whole, with their tag, type and size", async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(letters);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-length": "16",
      "accept-ranges": "bytes",
      etag: `"${stored.sha256}"`,
    });
  });

  it("may neither run as a page nor be taken for another type", async () => {
    const { headers } = await ask();
    expect(headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Disposition")).toMatch(/^inline; filename="___1.webp"/);
  });

  it("are kept by no cache while sealed, and for good once released", async () => {
    expect((await ask()).headers.get("Cache-Control")).toContain("no-store");
    const released = await serveStored(new Request("http://x/"), stored, { cache: "public" });
    expect(released.headers.get("Cache-Control")).toContain("immutable");
    await released.body?.cancel();
  });

  it("come in part where a part is asked for", async () => {
    const answer = await ask({ Range: "bytes=4-7" });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("Content-Range")).toBe("bytes 4-7/16");
    expect(answer.headers.get("Content-Length")).toBe("4");
    expect(await answer.text()).toBe("4567");
  });

  it("come whole where the part belongs to other bytes", async () => {
    const other = await ask({ Range: "bytes=4-7", "If-Range": '"other"' });
    expect([other.status, await other.text()]).toEqual([200, letters]);
    const same = await ask({ Range: "bytes=4-7", "If-Range": `"${stored.sha256}"` });
    expect([same.status, await same.text()]).toEqual([206, "4567"]);
  });

  it("have no part beyond their end", async () => {
    const answer = await ask({ Range: "bytes=16-" });
    expect([answer.status, answer.headers.get("Content-Range")]).toEqual([416, "bytes */16"]);
  });

  it("are not sent again to who has them", async () => {
    const answer = await ask({ "If-None-Match": `"${stored.sha256}"` });
    expect([answer.status, await answer.text()]).toEqual([304, ""]);
  });

  it("are described without being sent", async () => {
    const answer = await ask({}, "HEAD");
    expect([answer.headers.get("Content-Length"), await answer.text()]).toEqual(["16", ""]);
  });

  it("let go of the file when the reader goes away", async () => {
    const answer = await ask();
    await answer.body!.cancel();
    await store().remove(stored.storeKey);
    await expect(ask()).rejects.toMatchObject({ kind: "unknown" });
  });
});
