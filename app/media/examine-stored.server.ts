import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { system } from "~/evidence/deed.server";
import { store } from "~/platform/store/installed-store.server";
import type { Inspection, InspectOptions } from "./inspector/inspect.server";
import { keepInspection, type Seen } from "./keep-inspection.server";
import type { FileKind } from "./kinds";
import type { Derivative } from "./recipes";

/** How a file is judged: the inspector, or in a test what stands for one that fails. */
export type Look = (
  file: string,
  kind: FileKind,
  outDir: string,
  options: InspectOptions,
) => Promise<Inspection>;

/** Looks at stored bytes in a folder of their own, which is gone afterwards, whatever happens. */
export async function lookAtStored(
  { kind, storeKey }: { kind: string; storeKey: string },
  look: Look,
  options: InspectOptions,
  keep: (seen: Inspection) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "xs-inspect-"));
  try {
    const file = await fetched(storeKey, folder);
    await keep(await look(file, kind as FileKind, folder, options));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

/** Stores what was made and writes it down with the verdict; bytes that no row came to name go at once. */
export async function keepSeen(
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
