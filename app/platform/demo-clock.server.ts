import { platformNow } from "./clock.server";
import { database } from "./database/database.server";
import { installation } from "./installation.server";
import { wake } from "./jobs/jobs.server";
import { unknown } from "./refusal";

/** The instant that the demo's clock shows; elsewhere this clock does not exist. */
export async function demoClock(): Promise<Date> {
  if ((await installation())?.kind !== "demo") throw unknown();
  return platformNow(database());
}

/** Moves the demo's clock forward, and wakes what waits for it. The database refuses it anywhere else. */
export async function moveDemoClock(minutes: number): Promise<void> {
  await demoClock();
  await database().$executeRaw`
    UPDATE "Clock" SET "offsetMs" = "offsetMs" + ${BigInt(minutes) * 60_000n} WHERE "id" = 1`;
  await wake(database());
  await noteDemoClock();
}

/** Moves the demo's clock on to an instant. What has been is never dated back: an instant behind it changes nothing. */
export async function moveDemoClockTo(instant: Date): Promise<void> {
  await demoClock();
  await database().$executeRaw`
    UPDATE "Clock" SET "offsetMs" = "offsetMs"
      + CEIL(EXTRACT(EPOCH FROM (${instant}::timestamptz - platform_now())) * 1000)::bigint
    WHERE "id" = 1 AND ${instant}::timestamptz > platform_now()`;
  await wake(database());
  await noteDemoClock();
}

/** A demo's clock stands still while its server is down: it goes on from where it was last seen. */
export async function resumeDemoClock(): Promise<void> {
  await database().$executeRaw`
    UPDATE "Clock" SET "offsetMs" =
      (EXTRACT(EPOCH FROM ("seenAt" - clock_timestamp())) * 1000)::bigint
    WHERE "id" = 1 AND "seenAt" IS NOT NULL`;
}

/** Notes the instant, so that the clock can go on from it. */
export async function noteDemoClock(): Promise<void> {
  await database().$executeRaw`UPDATE "Clock" SET "seenAt" = platform_now() WHERE "id" = 1`;
}
