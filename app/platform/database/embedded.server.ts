import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { ownFolder } from "./ownership.server";
import type { DatabaseTarget } from "./connection";

type Address = { path: string } | { host: string; port: number };

/** The embedded database of a data folder, and how to let go of it. */
export interface Embedded {
  target: DatabaseTarget;
  stop(): Promise<void>;
}

/**
 * Starts PGlite for `dataDir`, or connects to the process that already has it. A second PGlite on the same
 * folder would lose sight of the first one's writes, so a folder has one owner.
 */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true });
  const address = addressOf(dataDir);
  const target = targetOf(address);
  const ownership = await ownFolder(dataDir, () => answers(address));
  if (!ownership) return { target, stop: async () => {} };

  if ("path" in address) {
    mkdirSync(path.dirname(address.path), { recursive: true, mode: 0o700 });
    rmSync(address.path, { force: true });
  }
  const worker = new Worker(path.resolve("app/platform/database/embedded-worker.mjs"), {
    workerData: { dataDir: path.join(dataDir, "database"), address },
  });
  await message(worker, "listening");
  return {
    target,
    async stop() {
      worker.postMessage("stop");
      await message(worker, "stopped");
      await worker.terminate();
      ownership.release();
    },
  };
}

/** A unix socket path over about 107 bytes is cut silently, so it lies in a short folder named by a hash. */
function addressOf(dataDir: string): Address {
  const hash = createHash("sha256").update(path.resolve(dataDir)).digest();
  if (process.platform === "win32")
    return { host: "127.0.0.1", port: 20_000 + (hash.readUInt16BE(0) % 20_000) };
  const folder = path.join(os.tmpdir(), `xs-${hash.toString("hex").slice(0, 12)}`);
  return { path: path.join(folder, ".s.PGSQL.5432") };
}

function targetOf(address: Address): DatabaseTarget {
  const login = { user: "postgres", password: "postgres", database: "postgres" };
  return "path" in address
    ? { ...login, host: path.dirname(address.path), port: 5432, max: 8 }
    : { ...login, ...address, max: 8 };
}

function answers(address: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address as net.NetConnectOpts);
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.setTimeout(2_000, () => settle(false));
  });
}

function message(worker: Worker, wanted: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (said) =>
      said === wanted ? resolve() : reject(new Error(String(said))),
    );
  });
}
