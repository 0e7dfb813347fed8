import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { open, readdir, rm, stat, statfs, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { fileOfKey, settleFile } from "./folder.server";
import { writeGathered } from "./gathered-writes.server";
import { StoreFull, type Arrivals, type Stored } from "./store.server";

const MiB = 1024 * 1024;

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
      const [digest] = await Promise.all([digestOf(file), announced && file.sync()]);
      const stored = { key, ...digest };
      if (announced) {
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

/** The bytes of an open file, hashed as they lie there: one piece is read while the one before is hashed. */
async function digestOf(file: FileHandle): Promise<Pick<Stored, "sha256" | "bytes">> {
  const hash = createHash("sha256");
  const pieces = [Buffer.allocUnsafe(MiB), Buffer.allocUnsafe(MiB)] as const;
  let bytes = 0;
  let reading = file.read(pieces[0], 0, MiB, 0);
  for (let nth = 1; ; nth += 1) {
    const { bytesRead, buffer } = await reading;
    if (bytesRead === 0) return { sha256: hash.digest("hex"), bytes };
    bytes += bytesRead;
    reading = file.read(pieces[nth % 2]!, 0, MiB, bytes);
    hash.update(buffer.subarray(0, bytesRead));
  }
}

/** tus' file store says that writing failed, and not why; a full disk is something a person can be told. */
class SayingWhy extends FileStore {
  private pushing = false;

  override async write(readable: Readable, key: string, offset: number): Promise<number> {
    const file = await open(path.join(this.directory, key), "r+");
    try {
      return await writeGathered(file, readable as AsyncIterable<Buffer>, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === "ENOSPC" || code === "EDQUOT" ? new StoreFull("no space is left") : error;
    } finally {
      await file.close();
      void this.pushOut(key);
    }
  }

  /**
   * Sends to the disk what has come so far, so that making the whole durable in the end is no long wait; one at a
   * time, since each takes a thread that others need.
   */
  private async pushOut(key: string): Promise<void> {
    if (this.pushing) return;
    this.pushing = true;
    const file = await open(path.join(this.directory, key), "r").catch(() => null);
    await file?.datasync().catch(() => {}); // what cannot be made durable is said in the end
    await file?.close();
    this.pushing = false;
  }
}
