import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, opendir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { newToken } from "../random.server";
import { FolderArrivals } from "./folder-arrivals.server";
import { fileOfKey, settleFile } from "./folder.server";
import { TooManyBytes, type ByteRange, type ObjectStore, type Stored } from "./store.server";

/** A local folder: one file a key, fanned out by its first two letters; arriving bytes wait in `arriving/`. */
export class FolderStore implements ObjectStore {
  readonly arrivals: FolderArrivals;

  constructor(private readonly root: string) {
    this.arrivals = new FolderArrivals(root);
  }

  async put(source: Readable, { maxBytes }: { maxBytes: number }): Promise<Stored> {
    const key = newToken();
    const waiting = path.join(this.root, "arriving", key);
    await mkdir(path.dirname(waiting), { recursive: true });
    const file = await open(waiting, "wx");
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new TooManyBytes();
        hash.update(chunk);
        await file.appendFile(chunk); // not write(): on a filling disk it may take a part and say nothing
      }
      await file.sync();
      await file.close();
      await settleFile(waiting, this.fileOf(key));
    } catch (error) {
      await file.close().catch(() => {});
      await rm(waiting, { force: true });
      throw error;
    }
    return { key, sha256: hash.digest("hex"), bytes };
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    const file = this.fileOf(key);
    const known = await stat(file).catch(() => null);
    return known ? createReadStream(file, range) : null;
  }

  async remove(key: string): Promise<void> {
    await rm(this.fileOf(key), { force: true });
  }

  async *keys(): AsyncIterable<string> {
    const root = path.join(this.root, "objects");
    const folder = await opendir(root, { recursive: true }).catch(() => null);
    if (!folder) return;
    for await (const entry of folder) if (entry.isFile()) yield entry.name;
  }

  async age(key: string): Promise<number | null> {
    const known = await stat(this.fileOf(key)).catch(() => null);
    return known && Math.max(0, Date.now() - known.mtimeMs);
  }

  /** What waits in `arriving/` without being written to any more belonged to a process that died. */
  async forgetArrivals(olderThanMs: number): Promise<number> {
    const folder = path.join(this.root, "arriving");
    let forgotten = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      const file = path.join(folder, name);
      const known = await stat(file).catch(() => null);
      if (!known || Date.now() - known.mtimeMs < olderThanMs) continue;
      await rm(file, { force: true });
      forgotten += 1;
    }
    return forgotten;
  }

  private fileOf(key: string): string {
    return fileOfKey(this.root, key);
  }
}
