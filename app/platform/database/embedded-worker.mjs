// Runs PGlite off the main thread: in-process it starves timers.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { serveProtocol } from "./embedded-server.mjs";

const db = await PGlite.create(workerData.dataDir);
const server = serveProtocol(db, workerData.address);
await server.listening;

parentPort.once("message", async () => {
  await server.close();
  await db.close();
  parentPort.postMessage("stopped");
  parentPort.close();
});
parentPort.postMessage("listening");
