import { system } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { handler } from "~/platform/jobs/job";
import { findNearCopies } from "./find-near-copies.server";
import { completeWhere } from "./complete-submission.server";
import { compareSubmission, completeHandedIn } from "./jobs";

export const entryJobs = [
  handler(compareSubmission, async ({ submissionId }) => {
    for (const fileId of await submittedPictures({ submissionId }))
      await findNearCopies(system, { fileId });
  }),
  handler(completeHandedIn, completeWhere),
];

/** A file that was looked at after it was handed in: the version may be whole now, and its picture be like others. */
export async function onceInspected(fileId: string): Promise<void> {
  await completeWhere({ fileId });
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
