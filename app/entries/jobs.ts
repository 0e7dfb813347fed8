import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Makes a version whole whose committed files were all accepted before it was handed in. */
export const completeHandedIn = defineJob(
  "entries.complete",
  z.object({ submissionId: z.string() }),
);

/** Looks for near-copies of the pictures of a submission. */
export const compareSubmission = defineJob(
  "entries.compare",
  z.object({ submissionId: z.string() }),
);
