import { system } from "~/evidence/deed.server";
import { handler } from "~/platform/jobs/job";
import { tellEntrants } from "./jobs";
import { tellNext } from "./tell-entrants.server";

export const competitionJobs = [
  handler(tellEntrants, async (payload) => {
    // The same hundred are told once, however often the job runs.
    await tellNext(system, payload, { requestKey: `${payload.id} ${payload.after}` });
  }),
];
