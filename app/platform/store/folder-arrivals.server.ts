import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { open, readdir, rm, stat, statfs, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { fileOfKey, settleFile } from "./folder.server";
import { StoreFull, type Arrivals, type Stored } from "./store.server";

/** Arrivals of the folder store: one file each in `uploads/`, and beside it one that says how large it will be. */
export class FolderArrivals implements Arrivals {
  readonly datastore: FileStore;
  private readonly waiting: string;

  constructor(private readonly root: string) {
    this.waiting = path.join(root, "uploads");
    mkdirSync(this.waiting, { recursive: true });
    this.datastore = new SayingWhy({ directory: this.waiting });
  }

  async settle(key: string): Promise<Stored | null> {
    const [arrived, target] = [path.join(this.waiting, key), fileOfKey(this.root, key)];
    const announced = await this.datastore.getUpload(key).catch(() => null);
    if (announced && announced.offset !== announced.size) return null;
    const file = await open(announced ? arrived : target, "r").catch(() => null);
    if (!file) return null;
    try {
      const stored = { key, ...(await digestOf(file)) };
      if (announced) {
        await file.sync();
        await settleFile(arrived, target).catch(async (error: unknown) => {
          // Somebody else has settled it meanwhile: then it lies there.
          if (!(await stat(target).catch(() => null))) throw error;
        });
      }
      await rm(`${arrived}.json`, { force: true });
      return stored;
    } finally {
      await file.close();
    }
  }

  async forget(key: string): Promise<void> {
    const arrived = path.join(this.waiting, key);
    for (const file of [arrived, `${arrived}.json`, fileOfKey(this.root, key)])
      await rm(file, { force: true });
  }

  async *unsettled(): AsyncIterable<{ key: string; idleMs: number }> {
    const names = await readdir(this.waiting).catch(() => []);
    const keys = new Set(names.map((name) => name.replace(/\.json$/, "")));
    for (const key of keys) {
      const ages = [key, `${key}.json`].map((name) => stat(path.join(this.waiting, name)));
      const known = (await Promise.allSettled(ages)).filter((one) => one.status === "fulfilled");
      const writtenAt = Math.max(...known.map(({ value }) => value.mtimeMs));
      if (known.length > 0) yield { key, idleMs: Math.max(0, Date.now() - writtenAt) };
    }
  }

  async room(): Promise<number> {
    const { bavail, bsize } = await statfs(this.waiting);
    return bavail * bsize;
  }
}

/** The bytes of an open file, hashed as they lie there. */
async function digestOf(file: FileHandle): Promise<Pick<Stored, "sha256" | "bytes">> {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1024 * 1024);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, bytes);
    if (bytesRead === 0) return { sha256: hash.digest("hex"), bytes };
    hash.update(piece.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}

/** tus' file store says that writing failed, and not why; a full disk is something a person can be told. */
class SayingWhy extends FileStore {
  override async write(readable: Readable, key: string, offset: number): Promise<number> {
    const file = await open(path.join(this.directory, key), "r+");
    let at = offset;
    try {
      for await (const chunk of readable as AsyncIterable<Buffer>) {
        let done = 0;
        // On a filling disk a write may take a part and say nothing.
        while (done < chunk.length) {
          const { bytesWritten } = await file.write(chunk, done, chunk.length - done, at);
          done += bytesWritten;
          at += bytesWritten;
        }
      }
      return at;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === "ENOSPC" || code === "EDQUOT" ? new StoreFull("no space is left") : error;
    } finally {
      await file.close();
    }
  }
}
