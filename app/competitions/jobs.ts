import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Tells a contest's people of an announcement or of a new version, a hundred at a time, after the person named. */
export const tellEntrants = defineJob(
  "competitions.tell-entrants",
  z.object({
    about: z.enum(["announcement", "version"]),
    id: z.string(),
    origin: z.string(),
    after: z.string(),
  }),
);
export type Telling = z.output<typeof tellEntrants.payload>;
