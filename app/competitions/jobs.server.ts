import { system } from "~/evidence/deed.server";
import { platformNow } from "~/platform/clock.server";
import { database, transaction } from "~/platform/database/database.server";
import { handler } from "~/platform/jobs/job";
import { enqueue } from "~/platform/jobs/jobs.server";
import { tellEntrants } from "./jobs";
import { tellNext } from "./tell-entrants.server";

export const competitionJobs = [
  handler(tellEntrants, async (payload) => {
    const now = await platformNow(database());
    const early = payload.from ? Date.parse(payload.from) - now.getTime() : 0;
    // The queue wakes by real time, and a demo wakes it at every leap: what is early sleeps again.
    if (early > 0) return transaction((tx) => enqueue(tx, tellEntrants, payload, early));
    // The same hundred are told once, however often the job runs.
    await tellNext(system, payload, { requestKey: `${payload.id} ${payload.after}` });
  }),
];
