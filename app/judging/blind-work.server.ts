import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { blindContent, ownEntry, shownOn, type BlindContent } from "./ballot-queries.server";
import { juryFiles, type JuryFile } from "./jury-files.server";

/** One work beside others, blind as on its ballot. */
export interface BlindWork {
  assignmentId: string;
  number: string;
  content: BlindContent;
  files: JuryFile[];
}

/** A work of one's own desk; any other does not exist. */
export async function blindWork(viewer: Viewer, assignmentId: string): Promise<BlindWork> {
  const db = database();
  const { contest, assignment, number } = await ownEntry(viewer, assignmentId);
  const { entryId, submissionId } = assignment;
  return {
    assignmentId,
    number,
    content: await blindContent(db, contest, { entryId, submissionId }),
    files: await juryFiles(db, shownOn(assignment, contest)),
  };
}
