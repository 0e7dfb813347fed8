// What the demo's data folder says about its world. A world is woven in one go; one that was interrupted while it was
// woven must not pass for a whole one, and a folder that holds something else must not be emptied.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { livingOwner } from "~/platform/database/ownership.server";
import { UnusableSetting } from "~/platform/environment.server";

const note = (folder: string) => path.join(folder, "demo-world");

type State = "empty" | "half" | "whole";

export function stateOf(folder: string): State {
  if (existsSync(note(folder)))
    return readFileSync(note(folder), "utf8").trim() === "whole" ? "whole" : "half";
  const empty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (empty) return "empty";
  throw new UnusableSetting(
    `The folder DATA_DIR (${folder}) holds something else than a demo world. ` +
      "Choose another DATA_DIR, or empty this one yourself.",
  );
}

export function noteState(folder: string, state: "half" | "whole"): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(note(folder), `${state}\n`);
}

/** Empties the folder of a demo, unless a demo is running on it. */
export function emptyWorld(folder: string): void {
  if (stateOf(folder) === "empty") return;
  const owner = livingOwner(folder);
  if (owner !== null)
    throw new UnusableSetting(
      `A demo is running on DATA_DIR (${folder}) as process ${owner}. Stop it before starting over.`,
    );
  rmSync(folder, { recursive: true, force: true });
}
