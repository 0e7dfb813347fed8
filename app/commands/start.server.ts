import { once } from "node:events";
import type http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { sweep } from "~/media/jobs";
import {
  closeDatabase,
  database,
  transaction,
  useDatabase,
} from "~/platform/database/database.server";
import { migrate } from "~/platform/database/migrations.server";
import { reachDatabase } from "~/platform/database/target.server";
import { environment, UnusableSetting } from "~/platform/environment.server";
import { webServer } from "~/platform/http/server.server";
import { founded, installation, type InstallationKind } from "~/platform/installation.server";
import { enqueue, prepareJobs, workOn } from "~/platform/jobs/jobs.server";
import { logger } from "~/platform/log.server";
import { allHandlers } from "./handlers.server";

/** What to undo when the process is asked to stop, last begun first. */
const endings: (() => Promise<unknown>)[] = [];

/** Database reached, migrated and founded. Everything that a command needs before it can do anything. */
export async function open(kind: InstallationKind): Promise<void> {
  const reached = await reachDatabase();
  endings.push(reached.stop);
  await migrate(reached.target);
  useDatabase(reached.target);
  endings.push(closeDatabase);
  await founded(kind);
}

/** Sets up the queue, and carries jobs out unless another process does. */
export async function startJobs({ work }: { work: boolean }): Promise<void> {
  const boss = await prepareJobs(allHandlers);
  endings.push(() => boss.stop({ graceful: true, wait: true, timeout: 10_000 }));
  if (!work) return;
  await workOn(boss, allHandlers);
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
  const server = webServer({ build, isReady });
  server.listen(PORT, HOST);
  await once(server, "listening");
  endings.push(() => closeServer(server));
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

/** Runs a command: a setting that cannot be used ends it with its sentence, a signal ends it in order. */
export async function command(run: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(0));
  try {
    await run();
  } catch (error) {
    if (error instanceof UnusableSetting) console.error(error.message);
    else console.error(error);
    await end(1);
  }
}

export async function end(code: number): Promise<never> {
  for (const ending of endings.reverse())
    await ending().catch((error: unknown) =>
      logger().error({ error: String(error) }, "while stopping"),
    );
  process.exit(code);
}
