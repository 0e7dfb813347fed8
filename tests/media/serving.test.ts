import { beforeAll, describe, expect, it } from "vitest";
import { serveStored, type StoredBytes } from "~/media/serving.server";
import { packHead } from "~/media/tiles/pack";
import { serveTiles, type StoredTiles } from "~/media/tiles/serve-tiles.server";
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

/** A pack of one tile: the picture fits into it. */
async function aPack(): Promise<StoredTiles> {
  const tile = Buffer.from("a tile");
  const pack = Buffer.concat([packHead([tile.length]), tile]);
  const { key, sha256, bytes } = await store().put(arriving(pack), { maxBytes: 100 });
  const row = { storeKey: key, sha256, bytes, type: "application/octet-stream" };
  return { ...row, recipe: "board-tiles.v2", width: 300, height: 200 };
}

describe("a picture's tiles over HTTP", () => {
  const at = async (path: string, change: Partial<StoredTiles> = {}) =>
    serveTiles(
      new Request(`http://x/files/1/${path}`),
      { ...(await aPack()), ...change },
      { path, dpi: 300, cache: "private" },
    );

  it("say what they are, at the address that they were asked at", async () => {
    const answer = await at("info.json");
    expect(answer.headers.get("Content-Type")).toContain("application/ld+json");
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    expect(await answer.json()).toMatchObject({ id: "http://x/files/1", width: 300, height: 200 });
  });

  it("come one by one, as pictures", async () => {
    const answer = await at("full/300,200/0/default.jpg");
    expect(answer.headers.get("Content-Type")).toBe("image/jpeg");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await answer.text()).toBe("a tile");
  });

  it("and nothing else does", async () => {
    for (const path of [
      "",
      "full/max/90/default.jpg",
      "full/300,200/0/default.png",
      "0,0,300,200/300,200/0/default.jpg",
      "../../info.json",
    ])
      await expect(at(path)).rejects.toMatchObject({ kind: "unknown" });
    // Another recipe is no pack, and a pack that points outside itself has no tile.
    const change = { recipe: "board-640.v2" } as const;
    await expect(at("info.json", change)).rejects.toMatchObject({ kind: "unknown" });
    const tile = "full/300,200/0/default.jpg";
    await expect(at(tile, { bytes: 9 })).rejects.toMatchObject({ kind: "unknown" });
  });
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

  it("come as a part of what is stored, in every way that a whole does", async () => {
    const part = { ...stored, from: 4, bytes: 8, sha256: `${stored.sha256}-1` };
    const get = (headers: Record<string, string> = {}, method = "GET") =>
      serveStored(new Request("http://x/", { headers, method }), part, { cache: "private" });
    expect(await (await get()).text()).toBe("456789ab");
    const some = await get({ Range: "bytes=-3" });
    expect([some.headers.get("Content-Range"), await some.text()]).toEqual(["bytes 5-7/8", "9ab"]);
    expect((await get({ Range: "bytes=8-" })).status).toBe(416);
    expect((await get({}, "HEAD")).headers.get("Content-Length")).toBe("8");
    expect((await get({ "If-None-Match": `"${stored.sha256}-1"` })).status).toBe(304);
    expect((await get({ "If-None-Match": `"${stored.sha256}"` })).status).toBe(200);
  });

  it("that were released are asked for each time by whoever keeps copies for many", async () => {
    const { headers, body } = await serveStored(new Request("http://x/"), stored, {
      cache: "public",
    });
    expect(headers.get("Cache-Control")).toMatch(/^public, .*s-maxage=0/);
    await body?.cancel();
  });

  it("let go of the file when the reader goes away", async () => {
    const answer = await ask();
    await answer.body!.cancel();
    await store().remove(stored.storeKey);
    await expect(ask()).rejects.toMatchObject({ kind: "unknown" });
  });
});
