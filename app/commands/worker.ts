// npm run worker: carries jobs out beside web processes that run with WORKER=apart.
import { command, open, startJobs } from "./start.server";

await command(async () => {
  await open("production");
  await startJobs({ work: true });
  console.error("The worker is waiting for jobs. Stop it with Ctrl-C.");
});
