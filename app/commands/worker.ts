// npm run worker: carries jobs out beside web processes that run with WORKER=apart.
import { command } from "./command.server";
import { carryOutJobs, open, startQueue } from "./start.server";

await command(async () => {
  await open("production");
  await carryOutJobs(await startQueue());
  console.error("The worker is waiting for jobs. Stop it with Ctrl-C.");
});
