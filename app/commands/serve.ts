// npm start: a production server. What it needs and lacks stops it with a sentence.
import { environment, UnusableSetting } from "~/platform/environment.server";
import { command } from "./command.server";
import { carryOutJobs, listen, open, startQueue } from "./start.server";

await command(async () => {
  const { PUBLIC_ORIGIN, SMTP_URL, WORKER } = environment();
  if (!PUBLIC_ORIGIN)
    throw new UnusableSetting(
      "The setting PUBLIC_ORIGIN is missing: the address at which people reach this site, for links in mails.",
    );
  if (!SMTP_URL)
    throw new UnusableSetting(
      "The setting SMTP_URL is missing: without mail nobody can confirm an address or reset a password.",
    );
  await open("production");
  const queue = await startQueue();
  if (WORKER === "inside") await carryOutJobs(queue);
  console.error(`湘裳 Xiangshang is at ${await listen()}`);
});
