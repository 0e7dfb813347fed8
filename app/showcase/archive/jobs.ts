import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Writes a contest's archive into the store. */
export const writeArchive = defineJob("showcase.archive", z.object({ archiveId: z.string() }));
