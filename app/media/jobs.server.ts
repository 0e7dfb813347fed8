import { handler } from "~/platform/jobs/job";
import { inspectFile } from "./inspect-file.server";
import { inspectStored, sweep } from "./jobs";
import { sweepStore } from "./sweep-store.server";

export const mediaJobs = [
  handler(inspectStored, ({ fileId }) => inspectFile(fileId)),
  handler(sweep, async () => void (await sweepStore())),
];
