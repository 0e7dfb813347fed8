// The whole site for a journey: the web server with the built pages, and the workers, on the world of the test file.
// The bundle has its own copies of our modules; it shares the world through the singletons on globalThis.
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { allHandlers } from "~/commands/handlers.server";
import { bytesDoor } from "~/media/uploads/bytes-door.server";
import { webServer } from "~/platform/http/server.server";
import { prepareJobs, workOn } from "~/platform/jobs/jobs.server";

export interface Site {
  /** http://127.0.0.1:<port>, without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

/** Call in beforeAll, after `inAWorldOfItsOwn()`; the pages must have been built. */
export async function startSite(): Promise<Site> {
  const build = asNodeLoads<ServerBuild>("build/server/index.js");
  const server = webServer({ build, isReady: () => Promise.resolve(true), bytesDoor: bytesDoor() });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const boss = await prepareJobs(allHandlers);
  await workOn(boss, allHandlers);
  const { port } = server.address() as { port: number };

  async function stop() {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await boss.stop({ graceful: true, wait: true, timeout: 5_000 });
  }

  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** Loads a file of this folder as Node itself does: the test runner would transform the whole bundle first. */
const asNodeLoads = <Module>(file: string) =>
  createRequire(import.meta.url)(path.resolve(file)) as Module;
