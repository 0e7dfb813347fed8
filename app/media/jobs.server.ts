import os from "node:os";
import { handler } from "~/platform/jobs/job";
import { inspectFile } from "./inspect-file.server";
import { inspectStored, refineStored, sweep } from "./jobs";
import { refineFile } from "./refine-file.server";
import { sweepStore } from "./sweep-store.server";

/** `after` is what other rooms do once a file was looked at. */
export const mediaJobs = (after: (fileId: string) => Promise<void>) => [
  handler(
    inspectStored,
    async ({ fileId }) => {
      await inspectFile(fileId);
      await after(fileId);
    },
    Math.min(2, os.availableParallelism()),
  ),
  handler(refineStored, ({ fileId }) => refineFile(fileId)),
  handler(sweep, async () => void (await sweepStore())),
];
