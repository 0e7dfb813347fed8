import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { FolderStore } from "~/platform/store/folder-store.server";
import { StoreFull } from "~/platform/store/store.server";
import { begunIn, itIsAStore } from "./a-store";

const root = mkdtempSync(path.join(os.tmpdir(), "xs-store-"));
const store = new FolderStore(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the folder store", () => {
  afterEach(() => {
    const waiting = path.join(root, "arriving");
    expect([
      ...readdirSync(path.join(root, "uploads")),
      ...readdirSync(root).flatMap((name) => (name === "arriving" ? readdirSync(waiting) : [])),
    ]).toEqual([]);
  });

  itIsAStore(() => store);

  it("says so when the disk is full", async () => {
    const id = await begunIn(store, 10);
    const file = path.join(root, "uploads", id);
    rmSync(file);
    symlinkSync("/dev/full", file);
    await expect(
      store.arrivals.datastore.write(Readable.from([Buffer.alloc(10)]), id, 0),
    ).rejects.toThrow(StoreFull);
    await store.arrivals.forget(id);
  });
});
