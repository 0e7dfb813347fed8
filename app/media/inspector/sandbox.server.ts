import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { busyShare, startMs, usualNice, type Limits } from "./limits";
import { childScript } from "./project-root.server";
import { fenced } from "./protection.server";
import { messageSchema, type Message, type Task } from "./protocol";
import { lookEveryMs, processorMs, residentBytes } from "./usage.server";

/** How an inspection ended: with an answer, or by its own fault. */
export type Outcome =
  | { ended: "answered"; answer: Extract<Message, { state: "done" }> }
  | { ended: "timeout" | "memory" | "crashed" };

/** The inspection could not take place: a fault of this machine, never of the file. Try again later. */
export class InspectionUnavailable extends Error {}

/** It had its time and hardly a processor in it: whoever waits in a queue waits a little longer. */
export class MachineBusy extends InspectionUnavailable {
  constructor() {
    super("The machine was too busy.");
  }
}

const maxMessageBytes = 1024 * 1024;
const outOfMemory = /out of memory|bad_alloc|allocation failed|cannot allocate|heap limit/i;

/** Nothing of ours reaches a process that reads hostile bytes: no secret, no setting, no shared cache. */
function scrubbedEnvironment(task: Task, { nice = usualNice }: Limits): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...(process.platform === "win32" ? { SystemRoot: process.env.SystemRoot } : {}),
    HOME: task.outDir,
    TMPDIR: os.tmpdir(),
    TZ: "UTC",
    LANG: "C.UTF-8",
    NODE_ENV: "production",
    NICE: String(nice),
    MALLOC_ARENA_MAX: "2",
    UV_THREADPOOL_SIZE: "2",
    TSX_DISABLE_CACHE: "1",
    TSX_TSCONFIG_PATH: path.join(task.root, "tsconfig.json"),
  };
}

function start(task: Task, limits: Limits): ChildProcess {
  const loader = createRequire(path.join(task.root, "package.json")).resolve("tsx");
  const node = [
    process.execPath,
    `--max-old-space-size=${limits.heapMiB}`,
    "--no-warnings",
    "--import",
    pathToFileURL(loader).href,
    path.join(task.root, childScript),
  ];
  const [command, ...args] = fenced(limits, node);
  return spawn(command as string, args, {
    cwd: task.outDir,
    env: scrubbedEnvironment(task, limits),
    detached: process.platform !== "win32", // its own process group, so that all of it can be ended
    windowsHide: true,
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
}

function endGroup(child: ChildProcess): void {
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

/**
 * Examines one file in a process of its own and ends that process, whatever it does.
 * @throws InspectionUnavailable where the process could not start or met trouble that is not the file's
 */
export function runInSandbox(task: Task, limits: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const timeLeft = () =>
      Math.max(0, (limits.overallMs ?? Infinity) - (performance.now() - begun));
    const child = start(task, limits);
    let loaded = false;
    let ready = begun;
    let spentLoading = 0;
    let settled = false;
    let lastWords = "";

    const settle = (conclude: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(clock);
      clearInterval(watch);
      endGroup(child);
      conclude();
    };
    const end = (outcome: Outcome) => settle(() => resolve(outcome));
    const fail = (why: string) => settle(() => reject(new InspectionUnavailable(why)));

    const outOfTime = async () => {
      const used = child.pid ? await processorMs(child.pid) : null;
      const given = performance.now() - ready;
      if (used !== null && used - spentLoading < given * busyShare)
        settle(() => reject(new MachineBusy()));
      else end({ ended: "timeout" });
    };

    let clock = setTimeout(
      () => fail("The inspection did not start in time."),
      Math.min(startMs, timeLeft()),
    );
    const watch = setInterval(() => {
      if (!child.pid) return;
      void residentBytes(child.pid).then((bytes) => {
        if (bytes !== null && bytes > limits.residentBytes) end({ ended: "memory" });
      });
    }, lookEveryMs);

    child.on("error", (error) => fail(`The inspection did not start: ${error.message}`));
    child.stdin?.on("error", () => {}); // it may be gone before it has read its task
    child.stderr?.setEncoding("utf8").on("data", (words: string) => {
      lastWords = (lastWords + words).slice(-4000);
    });
    onMessages(child.stdio[3] as Readable, (message) => {
      if (!message) return end({ ended: "crashed" });
      if (message.state === "done") return end({ ended: "answered", answer: message });
      if (message.state === "memory") return end({ ended: "memory" });
      if (message.state === "trouble") return fail(message.message);
      if (loaded) return end({ ended: "crashed" });
      loaded = true;
      ready = performance.now();
      clearTimeout(clock);
      clock = setTimeout(() => void outOfTime(), Math.min(limits.wallMs, timeLeft()));
      void processorMs(child.pid as number).then((spent) => {
        spentLoading = spent ?? 0;
        child.stdin?.write(`${JSON.stringify(task)}\n`);
      });
    });
    child.on("close", (code, signal) => {
      if (!loaded)
        return fail(`The inspection ended at its start (${signal ?? code}): ${lastWords}`);
      if (signal === "SIGXCPU") return end({ ended: "timeout" });
      if (signal === "SIGKILL") return fail("The system ended the inspection.");
      end({ ended: outOfMemory.test(lastWords) ? "memory" : "crashed" });
    });
  });
}
