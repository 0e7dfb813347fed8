import { publicCourses } from "~/competitions/queries.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { installation } from "~/platform/installation.server";
import { leapsAhead, type Leap } from "./demo-leaps";

export interface DemoState {
  now: Date;
  leaps: Leap[];
}

/** What the demo's bar shows; null wherever this is no demo. */
export async function demoState(): Promise<DemoState | null> {
  if ((await installation())?.kind !== "demo") return null;
  const now = await platformNow(database());
  return { now, leaps: leapsAhead(await publicCourses(), now) };
}
