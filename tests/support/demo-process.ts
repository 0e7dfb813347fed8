// `npm run demo` as a process of its own, on a fresh world in a temporary folder and a free port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Starts the demo; answers once it has said its address. The pages must have been built. */
export async function startDemo(): Promise<{ origin: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "xs-demo-"));
  const settings = { DATA_DIR: folder, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, ["--import", "tsx", "app/commands/demo.ts"], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");

  async function stop() {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  }

  const origin = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
    child.once("exit", (code) => reject(new Error(`The demo ended with ${code}:\n${said}`)));
  });
  return { origin, stop };
}
