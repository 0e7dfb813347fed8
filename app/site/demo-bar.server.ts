import { publicContests } from "~/competitions/queries.server";
import { installation } from "~/platform/installation.server";
import { leapsAhead, type Leap } from "./demo-leaps";

export interface DemoState {
  now: Date;
  leaps: Leap[];
}

/** What the demo's bar shows; null wherever this is no demo. */
export async function demoState(): Promise<DemoState | null> {
  if ((await installation())?.kind !== "demo") return null;
  const { now, contests } = await publicContests();
  return { now: new Date(now), leaps: leapsAhead(contests, new Date(now)) };
}
