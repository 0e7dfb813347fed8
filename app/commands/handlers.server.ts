import type { JobHandler } from "~/platform/jobs/job";
import { entryJobs, onceInspected } from "~/entries/jobs.server";
import { mediaJobs } from "~/media/jobs.server";
import { exportJobs } from "./export-handler.server";
import { competitionJobs } from "~/competitions/jobs.server";
import { mailJobs } from "~/platform/mail/jobs.server";
import { archiveJobs } from "~/showcase/archive/jobs.server";

/** Every job there is, with what carries it out. */
export const allHandlers: JobHandler[] = [
  ...mailJobs,
  ...mediaJobs(onceInspected),
  ...competitionJobs,
  ...entryJobs,
  ...archiveJobs,
  ...exportJobs,
];
