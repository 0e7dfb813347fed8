import { manifestSchema } from "~/evidence/manifest";
import type { SignedIn } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { isAuthor } from "./permissions";
import { howToVerify, type Receipt } from "./receipt";

/** What the journal keeps of a submission, as long as it has not been erased. */
interface Opening {
  salt: string;
  leaf: string;
}

/** The receipt of a version, or of the newest, for an author of the entry. */
export async function receiptFor(
  viewer: SignedIn,
  entryId: string,
  version?: number,
): Promise<Receipt> {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: {
        authors: true,
        submissions: {
          where: version === undefined ? {} : { version },
          orderBy: { version: "desc" },
          take: 1,
          include: { committed: { orderBy: { position: "asc" } } },
        },
      },
    }),
  );
  if (!isAuthor(viewer, { authors: entry.authors, withdrawn: false })) throw unknown();
  const submission = found(entry.submissions[0]);
  const note = await db.journalEntry.findFirst({
    where: { subjectKind: "submission", subjectId: submission.id, deed: "entries.submit" },
    include: { opening: true },
  });
  const opening = note?.opening?.payload as unknown as Opening | undefined;
  const { manifestHash, eventHash } = submission;
  return {
    receiptVersion: 1,
    entryId,
    version: submission.version,
    event: { kind: "submission", instant: submission.at.toISOString(), manifestHash },
    eventHash,
    salt: opening?.salt ?? null,
    leaf: opening?.leaf ?? null,
    manifest: manifestSchema.parse(submission.manifest),
    ...(submission.committed.length > 0
      ? { committed: submission.committed.map(({ position }) => position) }
      : {}),
    howToVerify,
  };
}
