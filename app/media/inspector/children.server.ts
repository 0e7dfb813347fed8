import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { examiners, type Examined } from "./examiners";
import { limitsOf, usualNice, type Limits } from "./limits";
import { childScript, projectRoot } from "./project-root.server";
import { fenced } from "./protection.server";
import { messageSchema, type Message, type Task } from "./protocol";

const maxMessageBytes = 1024 * 1024;

/** Who hears what a child says and how it ends. Null is a word that is not ours. */
interface Ears {
  message(message: Message | null): void;
  error(error: Error): void;
  close(code: number | null, signal: string | null, lastWords: string): void;
}

/** A process that will read one hostile file, and never a second one. */
export interface Child {
  process: ChildProcess;
  /** From its beginning on: what it said before somebody listened is said then. */
  listen(ears: Ears): void;
}

/** What a process is started for; the rest of a task comes once there is one. */
type Calling = Pick<Task, "examiner" | "root">;

/** Nothing of ours reaches a process that reads hostile bytes: no secret, no setting, no shared cache. */
function scrubbedEnvironment({ root }: Calling, { nice = usualNice }: Limits): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...(process.platform === "win32" ? { SystemRoot: process.env.SystemRoot } : {}),
    HOME: os.tmpdir(),
    TMPDIR: os.tmpdir(),
    TZ: "UTC",
    LANG: "C.UTF-8",
    NODE_ENV: "production",
    NICE: String(Math.min(nice, usualNice)), // from its start: only a privileged process may take it back
    MALLOC_ARENA_MAX: "2",
    UV_THREADPOOL_SIZE: "2",
    TSX_DISABLE_CACHE: "1",
    TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"),
  };
}

function start(calling: Calling, limits: Limits): Child {
  const { root, examiner } = calling;
  const loader = createRequire(path.join(root, "package.json")).resolve("tsx");
  const node = [
    process.execPath,
    `--max-old-space-size=${limits.heapMiB}`,
    "--no-warnings",
    "--import",
    pathToFileURL(loader).href,
    path.join(root, childScript),
    path.join(root, examiner),
  ];
  const [command, ...args] = fenced(limits, node);
  const child = spawn(command as string, args, {
    cwd: os.tmpdir(),
    env: scrubbedEnvironment(calling, limits),
    detached: process.platform !== "win32", // its own process group, so that all of it can be ended
    windowsHide: true,
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
  return { process: child, listen: hearing(child) };
}

function hearing(child: ChildProcess): Child["listen"] {
  const unheard: ((ears: Ears) => void)[] = [];
  let ears: Ears | null = null;
  let lastWords = "";
  const tell = (call: (ears: Ears) => void) => void (ears ? call(ears) : unheard.push(call));
  child.on("error", (error) => tell((one) => one.error(error)));
  child.stdin?.on("error", () => {}); // it may be gone before it has read its task
  child.stderr?.setEncoding("utf8").on("data", (words: string) => {
    lastWords = (lastWords + words).slice(-4000);
  });
  onMessages(child.stdio[3] as Readable, (message) => tell((one) => one.message(message)));
  child.on("close", (code, signal) => tell((one) => one.close(code, signal, lastWords)));
  return (listening) => {
    ears = listening;
    for (const call of unheard) call(listening);
  };
}

export function endGroup(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    if (process.platform === "win32")
      spawn("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // the group is gone already
  }
}

/** Reads the child's lines; says nothing more once one of them is not what we speak. */
function onMessages(pipe: Readable, hear: (message: Message | null) => void): void {
  let text = "";
  pipe.setEncoding("utf8");
  pipe.on("data", (chunk: string) => {
    text += chunk;
    if (text.length > maxMessageBytes) return hear(null);
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
      hear(understand(text.slice(0, end)));
      text = text.slice(end + 1);
    }
  });
}

function understand(line: string): Message | null {
  try {
    return messageSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Spares by what they were started for. Whether one is kept is asked for once, where jobs are carried out. */
const spares = new Map<string, { child: Child; retire: NodeJS.Timeout }>();
let kept = new Set<string>();

const idleMs = 10 * 60_000;

/** All that is fixed when a process starts. */
const keyOf = ({ examiner, root }: Calling, limits: Limits): string =>
  JSON.stringify([examiner, root, ...fenced(limits, [String(limits.heapMiB)])]);

/**
 * A process for one file: one that waits already, with everything loaded that it needs, or else a new one. Its place
 * is filled at once, so that the next file does not wait either.
 */
export function takeChild(calling: Calling, limits: Limits): Child {
  const key = keyOf(calling, limits);
  const spare = spares.get(key);
  spares.delete(key);
  clearTimeout(spare?.retire);
  const isThere = spare?.child.process.exitCode === null && !spare.child.process.killed;
  const child = spare && isThere ? spare.child : start(calling, limits);
  if (kept.has(key)) prepare(key, calling, limits);
  return child;
}

function prepare(key: string, calling: Calling, limits: Limits): void {
  const child = start(calling, limits);
  const { process: waiting } = child;
  // Nobody stays alive for a spare; one whose parent is gone ends itself.
  waiting.unref();
  for (const pipe of waiting.stdio) (pipe as { unref?(): void } | null)?.unref?.();
  const retire = setTimeout(() => {
    spares.delete(key);
    endGroup(waiting);
  }, idleMs).unref();
  spares.set(key, { child, retire });
}

/**
 * From now on a process for files of these kinds waits ready; of several that need the same, one.
 * @param by who examines a kind: tests show with another that no process reads two files
 */
export function keepSpares(
  kinds: readonly Examined[],
  by: Record<string, string> = examiners,
): void {
  for (const kind of kinds) {
    const calling = { examiner: by[kind] ?? examiners[kind], root: projectRoot() };
    const key = keyOf(calling, limitsOf[kind]);
    if (kept.has(key)) continue;
    kept.add(key);
    prepare(key, calling, limitsOf[kind]);
  }
}

/** Lets all of them go. */
export function dismissSpares(): void {
  kept = new Set();
  for (const { child, retire } of spares.values()) {
    clearTimeout(retire);
    endGroup(child.process);
  }
  spares.clear();
}
