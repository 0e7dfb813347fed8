// The works are drawn by processes of their own, in the order in which the world needs them, and are kept: a second
// world, or a first one that was interrupted, finds them there.
import { fork, type ChildProcess } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { artFolder, makeDrawer } from "../../app/commands/making.mjs";

export interface DrawnFile {
  name: string;
  bytes: Buffer;
}

export interface Studio {
  /** The files of a work, as soon as it is drawn. */
  files(key: string): Promise<{ boards: DrawnFile[]; garment: DrawnFile }>;
  close(): void;
}

const works = path.join(artFolder, "works");
const drawers = 2;

/** Begins to draw at once: first what the world needs to open, then, giving way to everybody, what may come later. */
export function openStudio(needed: readonly string[], later: readonly string[]): Studio {
  const waiting = [...needed, ...later];
  const drawn = new Map(waiting.map((key) => [key, promised()]));
  const children: ChildProcess[] = [];
  const fail = (error: unknown) => {
    for (const work of drawn.values()) work.reject(error);
  };
  let closed = false;

  function employ() {
    // One thread each: V8's helpers would take a fifth of a core that the others need.
    const execArgv = ["--single-threaded"];
    const child = fork(path.join(artFolder, "drawer.mjs"), [works], { execArgv });
    children.push(child);
    const next = () => {
      if (waiting.length <= later.length) giveWay(child);
      const key = waiting.shift();
      if (key) child.send(key);
      else child.disconnect();
    };
    child.on("message", (key: string) => {
      drawn.get(key)!.resolve();
      next();
    });
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code !== 0 && !closed)
        fail(new Error(`A drawer of the demo's works ended with ${code}.`));
    });
    next();
  }

  makeDrawer().then(() => {
    if (!closed) for (let n = 0; n < drawers; n += 1) employ();
  }, fail);
  return {
    async files(key) {
      await drawn.get(key)!.done;
      return filesIn(path.join(works, key));
    },
    close() {
      closed = true;
      for (const child of children) child.kill();
    },
  };
}

function giveWay({ pid }: ChildProcess) {
  if (pid) os.setPriority(pid, os.constants.priority.PRIORITY_LOW);
}

async function filesIn(folder: string) {
  const names = (await readdir(folder)).sort();
  const read = async (name: string) => ({ name, bytes: await readFile(path.join(folder, name)) });
  const boards = names.filter((name) => name.startsWith("board"));
  return { boards: await Promise.all(boards.map(read)), garment: await read("garment.glb") };
}

function promised() {
  let resolve!: () => void;
  let reject!: (error: unknown) => void;
  const done = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
  // A work that nobody has asked for yet must not bring the process down.
  done.catch(() => {});
  return { done, resolve, reject };
}
