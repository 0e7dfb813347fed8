import { once } from "node:events";
import type http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type PgBoss from "pg-boss";
import { dismissSpares, keepSpares } from "~/media/inspector/children.server";
import { describeProtection } from "~/media/inspector/protection.server";
import { sweep } from "~/media/jobs";
import { bytesDoor } from "~/media/uploads/bytes-door.server";
import {
  closeDatabase,
  database,
  transaction,
  useDatabase,
} from "~/platform/database/database.server";
import { migrate } from "~/platform/database/migrations.server";
import { reachDatabase } from "~/platform/database/target.server";
import { reachStore } from "~/platform/store/installed-store.server";
import { environment } from "~/platform/environment.server";
import { webServer } from "~/platform/http/server.server";
import { founded, installation, type InstallationKind } from "~/platform/installation.server";
import { enqueue, prepareJobs, workOn } from "~/platform/jobs/jobs.server";
import { atTheEnd } from "./command.server";
import { allHandlers } from "./handlers.server";

/** Database reached, migrated and founded. Everything that a command needs before it can do anything. */
export async function open(kind: InstallationKind): Promise<void> {
  const reached = await reachDatabase();
  atTheEnd(reached.stop);
  await migrate(reached.target);
  useDatabase(reached.target);
  atTheEnd(closeDatabase);
  await founded(kind);
  await reachStore();
}

/** Sets up the queue, so that jobs may be written. */
export async function startQueue(): Promise<PgBoss> {
  const boss = await prepareJobs(allHandlers);
  atTheEnd(() => boss.stop({ graceful: true, wait: true, timeout: 10_000 }));
  return boss;
}

/** Carries the queue's jobs out in this process, and says what stands around hostile files on this machine. */
export async function carryOutJobs(boss: PgBoss, handlers = allHandlers): Promise<void> {
  for (const { en } of describeProtection().gaps) console.error(en);
  keepSpares(["board"]);
  atTheEnd(async () => dismissSpares());
  await workOn(boss, handlers);
  await sweepLater();
  setInterval(() => void sweepLater().catch(() => {}), day).unref();
}

const day = 86_400_000;

/** What was left behind in the store is swept at the start and once a day. */
const sweepLater = () => transaction((tx) => enqueue(tx, sweep, {}));

/** Listens; answers the address. */
export async function listen(): Promise<string> {
  const { HOST, PORT, PUBLIC_ORIGIN } = environment();
  const file = pathToFileURL(path.resolve("build/server/index.js")).href;
  const build = (await import(file)) as ServerBuild;
  const server = webServer({ build, isReady, bytesDoor: bytesDoor() });
  server.listen(PORT, HOST);
  await once(server, "listening");
  atTheEnd(() => closeServer(server));
  const { port } = server.address() as { port: number };
  return PUBLIC_ORIGIN ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}`;
}

async function isReady(): Promise<boolean> {
  await database().$queryRaw`SELECT 1`;
  return (await installation()) !== null;
}

/** Lets running requests end, and cuts them off after ten seconds. */
async function closeServer(server: http.Server): Promise<void> {
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
}
