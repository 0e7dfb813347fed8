import { stateOf } from "~/media/inspection-state";
import type { FileKind } from "~/media/kinds";
import type { Database, Prisma, Tx } from "~/platform/database/database.server";
import { placeFor, type Arrived, type Committed } from "./commitment";

const asked = {
  committed: { orderBy: { position: "asc" } },
  files: {
    orderBy: { position: "asc" },
    include: { file: { include: { inspection: { select: { accepted: true } } } } },
  },
} satisfies Prisma.SubmissionInclude;

/** What a version committed to, and what has come of it. */
export interface Commitments {
  submissionId: string;
  committed: Committed[];
  arrived: Arrived[];
}

/** The commitments of the version of an entry that counts; null before anything was handed in. */
export async function commitmentsOf(
  db: Database | Tx,
  where: Prisma.SubmissionWhereInput,
): Promise<Commitments | null> {
  const newest = await db.submission.findFirst({
    where,
    orderBy: { version: "desc" },
    include: asked,
  });
  if (!newest) return null;
  return {
    submissionId: newest.id,
    committed: newest.committed.map(({ position, kind, name, bytes, sha256 }) => ({
      ...{ position, kind: kind as FileKind, name, bytes: Number(bytes), sha256 },
    })),
    arrived: newest.files.map(({ position, file }) => ({
      ...{ position, state: stateOf(file.inspection) },
    })),
  };
}

/** The place of the newest version that these very bytes fill; null where nothing waits for them. */
export async function awaitedPlace(
  tx: Tx,
  entryId: string,
  bytes: Pick<Committed, "kind" | "bytes" | "sha256">,
): Promise<{ submissionId: string; position: number } | null> {
  const commitments = await commitmentsOf(tx, { entryId });
  if (!commitments) return null;
  const { submissionId, committed, arrived } = commitments;
  const position = placeFor(bytes, committed, arrived);
  return position === null ? null : { submissionId, position };
}
