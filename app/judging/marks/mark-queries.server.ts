import type { Note } from "~/garments/note-labels";
import type { Database } from "~/platform/database/database.server";

/** A juror's own mark. */
export interface Mark extends Note {
  id: string;
  forDesigner: boolean;
}

interface MarkRow {
  id: string;
  text: string;
  forDesigner: boolean;
  mesh: number;
  triangle: number;
  u: number;
  v: number;
}

const shown = ({ id, text, forDesigner, mesh, triangle, u, v }: MarkRow): Mark => ({
  ...{ id, text, forDesigner, mark: true, place: { mesh, triangle, u, v } },
});

/** What was marked on one desk, in its order; the caller has seen to it that it is the asker's own. */
export async function marksOn(db: Database, assignmentId: string): Promise<Mark[]> {
  const order = [{ at: "asc" as const }, { id: "asc" as const }];
  return (await db.ballotMark.findMany({ where: { assignmentId }, orderBy: order })).map(shown);
}

/**
 * What jurors marked for the designer of an entry, by version handed in; asked only once the result is announced. In
 * the order of their letters, as their comments are: the order of the desks would tell who sits where.
 */
export async function marksForDesigner(db: Database, entryId: string, submissionId: string) {
  const rows = await db.ballotMark.findMany({
    where: {
      forDesigner: true,
      assignment: {
        ...{ entryId, submissionId, recusedAt: null },
        ballot: { lockedAt: { not: null }, abstainedAt: null },
      },
    },
  });
  return rows
    .map(shown)
    .map(({ text, place, mark }): Note => ({ text, place, mark }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
}
