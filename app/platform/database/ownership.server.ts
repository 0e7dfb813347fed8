import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UnusableSetting } from "../environment.server";

/**
 * Makes this process the owner of a data folder by a file in it. Answers null where a living owner's socket
 * answers (then connect to it); stops with a sentence where an owner lives but does not answer.
 */
export async function ownFolder(
  folder: string,
  ownerAnswers: () => Promise<boolean>,
): Promise<{ release(): void } | null> {
  const file = path.join(folder, "owner.pid");
  for (let attempt = 0; attempt < 60; attempt++) {
    if (claim(file)) return { release: () => rmSync(file, { force: true }) };
    if (await ownerAnswers()) return null;
    // A dead owner's file is taken away; of two who try, the exclusive create lets one win.
    if (livingOwner(folder) === null) rmSync(file, { force: true });
    else await pause(250);
  }
  throw new UnusableSetting(
    `The folder DATA_DIR (${folder}) belongs to process ${ownerIn(file)}, which does not answer. ` +
      "Stop that process, or choose another DATA_DIR.",
  );
}

/** The process that a data folder belongs to, or null where none lives. */
export function livingOwner(folder: string): number | null {
  const owner = ownerIn(path.join(folder, "owner.pid"));
  return owner !== null && isAlive(owner) ? owner : null;
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function ownerIn(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
