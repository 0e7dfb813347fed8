import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { juryBytes, juryFiles } from "../jury-files.server";
import { heldObjection } from "./held-objection.server";

/** The pictures of a work as a juror gets them: nothing of whose they are, and nothing of how it is made. */
export const viewedFiles = (submissionId: string) =>
  juryFiles(database(), { submissionId, techpack: false });

/** One of them, for an objector who was let see it and while the objection is open. */
export async function viewedBytes(
  viewer: Viewer,
  objectionId: string,
  where: { position: number; recipe: string },
) {
  const db = database();
  const { objection, role } = await heldObjection(db, viewer, objectionId);
  if (role !== "objector" || !objection.viewing?.granted || objection.decision) throw unknown();
  const submission = await db.submission.findFirst({
    where: { entryId: objection.entryId!, screening: { passed: true } },
    orderBy: { version: "desc" },
  });
  return found(await juryBytes({ submissionId: found(submission).id, techpack: false }, where));
}
