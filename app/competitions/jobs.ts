import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/**
 * Tells a contest's people of an announcement, of a new version or of a result, a hundred at a time, after the person
 * named; of a result from its instant on, and not before.
 */
export const tellEntrants = defineJob(
  "competitions.tell-entrants",
  z.object({
    about: z.enum(["announcement", "version", "result"]),
    id: z.string(),
    origin: z.string(),
    after: z.string(),
    from: z.iso.datetime().optional(),
  }),
);
export type Telling = z.output<typeof tellEntrants.payload>;
