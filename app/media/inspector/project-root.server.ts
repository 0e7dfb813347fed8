import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const childScript = path.join("app", "media", "inspector", "child.server.ts");

/**
 * The folder that holds our source. Found by walking up, since this module runs from `app/` in
 * development and from inside `build/` in production.
 */
export function projectRoot(from = path.dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, childScript))) return folder;
    if (path.dirname(folder) === folder) break;
  }
  if (existsSync(path.join(process.cwd(), childScript))) return process.cwd();
  throw new Error(`The inspector's source ${childScript} was not found above ${from}.`);
}
