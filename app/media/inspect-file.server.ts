import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { store } from "~/platform/store/folder-store.server";
import { isInspected } from "./inspection-state";
import { beginTry, triesAllowed } from "./inspection-tries.server";
import { inspect, type Inspection } from "./inspector/inspect.server";
import { keepInspection, type Seen } from "./keep-inspection.server";
import type { FileKind } from "./kinds";
import { receiving } from "./receiving-texts";
import type { Derivative } from "./recipes";
import { reason } from "./verdict";

/** How a file is judged: the inspector, or in a test what stands for one that fails. */
export type Look = (file: string, kind: FileKind, outDir: string) => Promise<Inspection>;

/**
 * Inspects a stored file and keeps what was made of it. Called again it does nothing that is done already,
 * by file and recipe. A file that could not be read three times is refused, so that it holds up nobody.
 */
export async function inspectFile(fileId: string, look: Look = inspect): Promise<void> {
  const file = await database().mediaFile.findUnique({
    where: { id: fileId },
    include: { inspection: true, derivatives: { select: { recipe: true } } },
  });
  if (!file || isInspected(file.kind as FileKind, file.inspection, file.derivatives)) return;

  const attempt = await beginTry(fileId);
  if (attempt > triesAllowed) return giveUp(fileId);
  try {
    await inAFolderOfItsOwn(async (folder) => {
      const seen = await look(await fetched(file.storeKey, folder), file.kind as FileKind, folder);
      await keep(fileId, seen);
    });
  } catch (error) {
    logger().warn({ fileId, attempt, error: String(error) }, "a file could not be inspected");
    if (attempt < triesAllowed) throw error;
    await giveUp(fileId);
  }
}

async function giveUp(fileId: string): Promise<void> {
  const because = reason({ "could-not-be-read": receiving.unreadable }, "could-not-be-read");
  await keepInspection(system, {
    fileId,
    accepted: false,
    reason: because,
    facts: {},
    derivatives: [],
  });
}

/** The bytes of the store as a file, for the inspector reads no streams. */
async function fetched(storeKey: string, folder: string): Promise<string> {
  const source = await store().open(storeKey);
  if (!source) throw new Error("The store has no bytes under the file's key.");
  const file = path.join(folder, "arrived");
  const target = await open(file, "wx");
  await pipeline(source, target.createWriteStream());
  return file;
}

async function keep(
  fileId: string,
  { accepted, reason, facts, derivatives }: Inspection,
): Promise<void> {
  const stored: Seen["derivatives"] = [];
  let inUse: string[] = [];
  try {
    for (const { path: made, ...derivative } of derivatives)
      stored.push({ ...derivative, storeKey: await put(made, derivative) });
    const seen = { fileId, accepted, reason, facts, derivatives: stored };
    inUse = (await keepInspection(system, seen)).storeKeys;
  } finally {
    for (const { storeKey } of stored)
      if (!inUse.includes(storeKey)) await store().remove(storeKey);
  }
}

async function put(file: string, { bytes, sha256 }: Omit<Derivative, "path">): Promise<string> {
  const stored = await store().put(createReadStream(file), { maxBytes: bytes });
  if (stored.sha256 === sha256) return stored.key;
  await store().remove(stored.key);
  throw new Error("A derivative changed between being weighed and being stored.");
}

async function inAFolderOfItsOwn(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "xs-inspect-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
