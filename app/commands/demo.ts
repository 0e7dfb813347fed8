// npm run demo: the whole product on this machine, with a contest world in it. `-- --fresh` starts over; `-- --few`
// keeps to the works that it opens with and leaves their finer copies for later, for slow machines; `-- --still` makes
// nothing of their files at all, for tests of everything else.
// A first start is long, so its parts go on side by side: works are drawn while the client is generated, the pages are
// built while the world is woven. What needs the client is imported once it is there.
import { isIP } from "node:net";
import { dataDir, environment, UnusableSetting } from "~/platform/environment.server";
import { emptyWorld, noteState, stateOf } from "../../prisma/seed/folder";
import { drawing } from "../../prisma/seed/programme";
import { openStudio } from "../../prisma/seed/studio";
import { atTheEnd, command } from "./command.server";
import { makeClient, makePagesApart } from "./making.mjs";

await command(async () => {
  const { DATABASE_URL, HOST, DEMO_ON_NETWORK } = environment();
  if (DATABASE_URL)
    throw new UnusableSetting(
      "The demo keeps to its own embedded database: unset DATABASE_URL, or use `npm start`.",
    );
  if (!isLoopback(HOST) && !DEMO_ON_NETWORK)
    throw new UnusableSetting(
      `In the demo anyone may sign in as anyone, so it does not listen on ${HOST}. ` +
        "Set DEMO_ON_NETWORK=1 if that is what you want.",
    );
  const folder = dataDir();
  const found = stateOf(folder);
  if (found === "half") console.error("The last first start was interrupted: starting over.");
  if (found === "half" || process.argv.includes("--fresh")) emptyWorld(folder);

  const few = process.argv.includes("--few");
  const still = process.argv.includes("--still");
  const studio = openStudio(drawing.needed, few ? [] : drawing.later);
  atTheEnd(studio.close);
  await makeClient();
  const pages = makePagesApart();
  pages.catch(() => {}); // heard below, when they are needed
  const { carryOutJobs, listen, open, startQueue } = await import("./start.server");
  const { noteDemoClock, resumeDemoClock } = await import("~/platform/demo-clock.server");
  const { allHandlers } = await import("./handlers.server");
  const { inspectStored, refineStored } = await import("~/media/jobs");
  const { laterArrivals, seedDemo } = await import("../../prisma/seed/demo");

  if (stateOf(folder) === "empty") noteState(folder, "half");
  await open("demo");
  await resumeDemoClock();
  const queue = await startQueue();
  if (stateOf(folder) === "half") {
    await seedDemo(studio, (line) => console.error(line));
    noteState(folder, "whole");
  }
  setInterval(() => void noteDemoClock().catch(() => {}), 5_000).unref();
  atTheEnd(noteDemoClock);
  await pages;
  console.error(`\n  湘裳 Xiangshang · demo\n  ${await listen()}\n`);

  const left = still ? [inspectStored, refineStored] : few ? [refineStored] : [];
  await carryOutJobs(
    queue,
    allHandlers.filter(({ job }) => !left.some((one) => one === job)),
  );
  if (!few) await laterArrivals(studio);
  studio.close();
});

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
