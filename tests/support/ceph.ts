// A real S3 server for tests: one node of Ceph with its object gateway, on loopback, in memory, from the system's own
// packages (radosgw, ceph-mon, ceph-osd). `missing` says what is not installed.
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { openSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const programs = [
  "ceph-mon",
  "ceph-osd",
  "radosgw",
  "radosgw-admin",
  "monmaptool",
  "ceph",
  "ceph-authtool",
];

/** The programs of it that this machine does not have. */
export async function missing(): Promise<string[]> {
  const found = await Promise.all(
    programs.map((name) => run("which", [name]).then(() => null, () => name)), // prettier-ignore
  );
  return found.filter((name) => name !== null);
}

export interface Gateway {
  /** The settings by which the product reaches it. */
  settings: Record<
    "S3_ENDPOINT" | "S3_REGION" | "S3_BUCKET" | "S3_ACCESS_KEY_ID" | "S3_SECRET_ACCESS_KEY",
    string
  >;
  port: number;
  /** Stands still without closing a line, as a frozen machine does; `thaw` lets it go on. */
  freeze(): void;
  thaw(): void;
  /** Ends the gateway at once; `revive` starts it again over what was stored. */
  kill(): Promise<void>;
  revive(): Promise<void>;
  stop(): Promise<void>;
}

export async function startGateway(): Promise<Gateway> {
  const root = await mkdtemp(path.join(os.tmpdir(), "xs-s3-"));
  const at = (name: string) => path.join(root, name);
  const [monPort, port] = [await freePort(), await freePort()];
  const monitor = `[v2:127.0.0.1:${monPort}]`;
  const children = new Set<ChildProcess>();
  const [key, secret] = [randomBytes(10).toString("hex"), randomBytes(20).toString("hex")];
  for (const folder of ["mon", "osd", "run"]) await mkdir(at(folder));
  const fsid = randomUUID();
  await writeFile(at("ceph.conf"), configuration(root, fsid, monitor));
  const conf = ["-c", at("ceph.conf")];
  const ring = ["--create-keyring", at("keyring"), "--gen-key"];
  await run("ceph-authtool", [...ring, "-n", "mon.", "--cap", "mon", "allow *"]);
  for (const name of ["client.admin", "osd.0"])
    await run("ceph-authtool", [
      ...[at("keyring"), "--gen-key", "-n", name],
      ...["mon", "osd", "mgr"].flatMap((part) => ["--cap", part, "allow *"]),
    ]);
  await run("monmaptool", ["--create", "--addv", "a", monitor, "--fsid", fsid, at("monmap")]);
  const mkfs = ["--mkfs", "-i", "a", "--monmap", at("monmap"), "--keyring", at("keyring")];
  await run("ceph-mon", [...conf, ...mkfs]);

  function start(program: string, args: string[]): ChildProcess {
    const log = openSync(at(`run/${program}.out`), "a");
    const child = spawn(program, [...conf, ...args, "-f"], { stdio: ["ignore", log, log] });
    children.add(child);
    child.once("exit", () => children.delete(child));
    return child;
  }
  const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  };
  async function stop() {
    await Promise.all([...children].map((child) => end(child, "SIGKILL")));
    await rm(root, { recursive: true, force: true });
  }

  try {
    start("ceph-mon", ["-i", "a"]);
    const uuid = randomUUID();
    await soon(() => run("ceph", [...conf, "--connect-timeout", "5", "osd", "new", uuid]));
    await run("ceph-osd", [...conf, "-i", "0", "--mkfs", "--osd-uuid", uuid, "--no-mon-config"]);
    start("ceph-osd", ["-i", "0"]);
    const user = ["user", "create", "--uid=xiangshang", "--display-name=xiangshang"];
    await run("radosgw-admin", [...conf, ...user, `--access-key=${key}`, `--secret-key=${secret}`]);
    const endpoint = `http://127.0.0.1:${port}`;
    const serve = async () => {
      const web = `beast endpoint=127.0.0.1:${port}`;
      const child = start("radosgw", ["-n", "client.admin", "--rgw-frontends", web]);
      await soon(async () => void (await fetch(endpoint, { signal: AbortSignal.timeout(2_000) })));
      return child;
    };
    let gateway = await serve();
    return {
      settings: {
        ...{ S3_ENDPOINT: endpoint, S3_REGION: "us-east-1", S3_BUCKET: "works" },
        ...{ S3_ACCESS_KEY_ID: key, S3_SECRET_ACCESS_KEY: secret },
      },
      port,
      freeze: () => void gateway.kill("SIGSTOP"),
      thaw: () => void gateway.kill("SIGCONT"),
      kill: () => end(gateway, "SIGKILL"),
      revive: async () => void (gateway = await serve()),
      stop,
    };
  } catch (error) {
    const said = await readFile(at("run/radosgw.out"), "utf8").catch(() => "");
    await stop();
    throw new Error(`The S3 server for the tests did not start. ${said.slice(-800)}`, {
      cause: error,
    });
  }
}

/** Tries again for a minute. */
async function soon(attempt: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(250);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const configuration = (root: string, fsid: string, monitor: string) => `[global]
fsid = ${fsid}
mon host = ${monitor}
keyring = ${root}/keyring
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind ipv6 = false
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
mon allow pool size one = true
mon max pg per osd = 1000
mon data avail warn = 1
mon data avail crit = 0
osd crush chooseleaf type = 0
osd objectstore = memstore
memstore device bytes = 2147483648
mon data = ${root}/mon
osd data = ${root}/osd
run dir = ${root}/run
admin socket = ${root}/run/$name.$pid.asok
pid file = ${root}/run/$name.$pid.pid
log file = ${root}/run/$name.log
rgw data = ${root}/run
rgw thread pool size = 64
`;
