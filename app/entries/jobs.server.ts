import { system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { handler } from "~/platform/jobs/job";
import { findNearCopies } from "./find-near-copies.server";
import { compareSubmission } from "./jobs";

export const entryJobs = [
  handler(compareSubmission, async ({ submissionId }) => {
    for (const fileId of await submittedPictures({ submissionId }))
      await findNearCopies(system, { fileId });
  }),
];

/** A picture whose hash came only after it was handed in. */
export async function compareOnceInspected(fileId: string): Promise<void> {
  const [submitted] = await submittedPictures({ fileId });
  if (submitted) await findNearCopies(system, { fileId });
}

async function submittedPictures(
  which: { submissionId: string } | { fileId: string },
): Promise<string[]> {
  const rows = await database().submissionFile.findMany({
    where: { ...which, file: { hash: { isNot: null } } },
    select: { fileId: true },
    distinct: ["fileId"],
  });
  return rows.map(({ fileId }) => fileId);
}
