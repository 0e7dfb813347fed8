import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Looks for near-copies of the pictures of a submission. */
export const compareSubmission = defineJob(
  "entries.compare",
  z.object({ submissionId: z.string() }),
);
