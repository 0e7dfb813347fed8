// npm run steward -- name@example.org: invites the platform's first steward (平台管理员), who verifies organisations.
import { system } from "~/evidence/deed.server";
import { readContact } from "~/people/contact";
import { inviteSteward } from "~/people/invite-managers.server";
import { environment, UnusableSetting } from "~/platform/environment.server";
import { command, end } from "./command.server";
import { open, startQueue } from "./start.server";

await command(async () => {
  const contact = readContact(process.argv[2] ?? "");
  const { PUBLIC_ORIGIN } = environment();
  if (!contact || !PUBLIC_ORIGIN)
    throw new UnusableSetting(
      "Give an e-mail address or phone number, with PUBLIC_ORIGIN set: npm run steward -- name@example.org",
    );
  await open("production");
  await startQueue();
  await inviteSteward(system, { contact, locale: "zh", origin: PUBLIC_ORIGIN });
  console.error("The invitation is in the outbox and leaves with the next mail.");
  await end(0);
});
