import { handler } from "~/platform/jobs/job";
import { writeArchive } from "./jobs";
import { makeArchive } from "./make-archive.server";

export const archiveJobs = [handler(writeArchive, ({ archiveId }) => makeArchive(archiveId))];
