// Runs PGlite off the main thread (in-process it starves timers) and speaks PostgreSQL's protocol on a socket.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

const db = await PGlite.create(workerData.dataDir);
const server = new PGLiteSocketServer({ db, ...workerData.address, maxConnections: 40 });
await server.start();

parentPort.on("message", async () => {
  await server.stop();
  await db.close();
  parentPort.postMessage("stopped");
  parentPort.close();
});
parentPort.postMessage("listening");
