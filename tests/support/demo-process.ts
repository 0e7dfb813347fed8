// `npm run demo` as a process of its own, on a fresh world in a temporary folder and a free port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

export interface RunningDemo {
  origin: string;
  /** Everything it has written so far. */
  said(): string;
  /** Ends it as Ctrl-C does, and removes the folder that was made for it. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the demo with the works that it opens with, in a folder of its own unless one is given; answers once it has said its address. */
export async function startDemo(given?: string, ...args: string[]): Promise<RunningDemo> {
  const folder = given ?? (await mkdtemp(path.join(os.tmpdir(), "xs-demo-")));
  const settings = { DATA_DIR: folder, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error" };
  const command = ["--import", "tsx", "app/commands/demo.ts", "--few", ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";

  async function end(signal: NodeJS.Signals) {
    child.kill(signal);
    await ended;
  }

  async function stop() {
    await end("SIGTERM");
    if (!given) await rm(folder, { recursive: true, force: true });
  }

  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
    child.once("exit", (code) => reject(new Error(`The demo ended with ${code}:\n${said}`)));
  });
  return { origin, said: () => said, stop, kill: () => end("SIGKILL") };
}
