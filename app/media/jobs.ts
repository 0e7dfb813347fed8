import { z } from "zod";
import { defineJob } from "~/platform/jobs/job";

/** Looks at a file that has arrived, and makes what is served in its place. */
export const inspectStored = defineJob("media.inspect", z.object({ fileId: z.string() }));

/** Makes what makes a page lighter or sharper of a picture that was accepted. It gives way to everything else. */
export const refineStored = defineJob("media.refine", z.object({ fileId: z.string() }));

/** Removes stored bytes that no row names. */
export const sweep = defineJob("media.sweep", z.object({}));
