import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";

const keyShape = /^[A-Za-z0-9_-]{43}$/;

/** Is this a key as stores give them? */
export const isStoreKey = (name: string): boolean => keyShape.test(name);

/** Where the bytes of a key lie, fanned out by its first two letters. */
export function fileOfKey(root: string, key: string): string {
  if (!isStoreKey(key)) throw new Error("A store key has 43 letters of base64url.");
  return path.join(root, "objects", key.slice(0, 2), key);
}

/** Rename, then sync the folder: only then does the name survive a power cut. Its bytes have been synced before. */
export async function settleFile(waiting: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await rename(waiting, target);
  if (process.platform === "win32") return; // Windows cannot open a folder to sync it
  const folder = await open(path.dirname(target), "r");
  await folder.sync();
  await folder.close();
}
