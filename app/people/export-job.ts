import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Makes one person's copy of everything that is kept of them. */
export const makeExport = defineJob("people.export", z.object({ exportId: z.string() }));
