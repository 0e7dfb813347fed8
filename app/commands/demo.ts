// npm run demo: the whole product on this machine, with a contest world in it. `-- --fresh` starts over.
import { rmSync } from "node:fs";
import { isIP } from "node:net";
import { noteDemoClock, resumeDemoClock } from "~/platform/demo-clock.server";
import { dataDir, environment, UnusableSetting } from "~/platform/environment.server";
import { describeProtection } from "~/media/inspector/protection.server";
import { seedDemo } from "../../prisma/seed/demo";
import { command, listen, open, startJobs } from "./start.server";

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
  if (process.argv.includes("--fresh")) rmSync(dataDir(), { recursive: true, force: true });

  await open("demo");
  await resumeDemoClock();
  setInterval(() => void noteDemoClock().catch(() => {}), 5_000).unref();
  await startJobs({ work: true });
  await seedDemo((line) => console.error(line));
  for (const { en } of describeProtection().gaps) console.error(en);
  console.error(`\n  湘裳 Xiangshang · demo\n  ${await listen()}\n`);
});

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
