import { readFile } from "node:fs/promises";
import { writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { taskSchema, type Examiner, type Message, type Task } from "./protocol";

/**
 * The process that reads hostile files. It is started by children.server.ts, takes one task from its
 * standard input, answers on its fourth pipe and is ended; it never sees two files.
 */
const answerPipe = 3;

function say(message: Message): void {
  writeSync(answerPipe, `${JSON.stringify(message)}\n`);
}

/** Errors of the machine, which say nothing about the file. */
const machineErrors = new Set([
  "ENOSPC",
  "EDQUOT",
  "EIO",
  "EACCES",
  "EPERM",
  "ENOENT",
  "EROFS",
  "EMFILE",
]);

function confess(error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code && machineErrors.has(code))
    say({ state: "trouble", message: String(message).slice(0, 500) });
  else if (/allocation failed|out of memory|invalid array length/i.test(String(message)))
    say({ state: "memory" });
  else throw error;
}

/** An examiner that cannot be loaded is our fault and refuses nobody's file. */
async function load(task: Task): Promise<Examiner | null> {
  try {
    const module: { examine: Examiner } = await import(
      pathToFileURL(path.join(task.root, task.examiner)).href
    );
    return module.examine;
  } catch (error) {
    say({ state: "trouble", message: String(error).slice(0, 500) });
    return null;
  }
}

/** Who was started to give way already may not take that back, and need not. */
const giveWay = (nice: number) => os.setPriority(Math.max(nice, os.getPriority()));

async function work(line: string): Promise<void> {
  const task = taskSchema.parse(JSON.parse(line));
  giveWay(task.nice);
  const examine = await load(task);
  if (!examine) return;
  try {
    const { file, outDir, kind, recipes, beside } = task;
    const { verdict, made } = await examine(await readFile(file), outDir, kind, {
      recipes,
      beside,
    });
    say({ state: "done", verdict, made });
  } catch (error) {
    confess(error);
  }
}

giveWay(Number(process.env.NICE)); // the web process comes first
const orders = createInterface({ input: process.stdin });
orders.once("line", (line) => void work(line));
orders.once("close", () => process.exit(0)); // whoever started us is gone
// Loaded before there is a file, so that a file does not wait for it; what fails here is said with the task.
const beforehand = process.argv[2];
if (beforehand) await import(pathToFileURL(beforehand).href).catch(() => {});
say({ state: "ready" });
