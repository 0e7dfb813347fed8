import { mayManage } from "~/competitions/permissions";
import { isLead } from "~/entries/permissions";
import { awardsOfEntries } from "~/judging/results.server";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { stages, whatStageComesTo } from "./stages";

/** A mark in force, as all the world may read it beside a released work. */
export interface Mark {
  stage: number;
  makerName: string;
  note: string | null;
}

/**
 * The newest mark in force of each of these entries, or of all. Whether the work may be shown is the gate's question.
 */
export async function marksInForce(entryIds?: readonly string[]): Promise<Record<string, Mark>> {
  const of = entryIds ? { entryId: { in: [...entryIds] } } : {};
  const rows = await database().industrialisation.findMany({
    where: { ...of, agreedAt: { not: null }, withdrawnAt: null },
    orderBy: { agreedAt: "asc" },
    select: { entryId: true, stage: true, makerName: true, note: true },
  });
  return Object.fromEntries(rows.map(({ entryId, ...mark }) => [entryId, mark]));
}

/** The marks in force in the words a gallery is narrowed by: the stage's name, and what it comes to. */
export async function stagesReached() {
  const marks = Object.entries(await marksInForce());
  return Object.fromEntries(
    marks.map(([entryId, { stage }]) => [
      entryId,
      { stage: stages[stage]!, made: whatStageComesTo(stage) },
    ]),
  );
}

/** The history of an entry's marks, for the two sides that make them. */
export async function marksOf(viewer: Viewer, entryId: string) {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: {
        authors: true,
        competition: true,
        submissions: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
      },
    }),
  );
  const designer = isLead(viewer, { authors: entry.authors, withdrawn: false });
  const organiser = mayManage(viewer, entry.competition);
  if (!designer && !organiser) throw unknown();
  const marks = await db.industrialisation.findMany({
    where: { entryId },
    orderBy: { proposedAt: "desc" },
    select: {
      id: true,
      stage: true,
      makerName: true,
      note: true,
      proposedAt: true,
      agreedAt: true,
      withdrawnAt: true,
      withdrawnReason: true,
    },
  });
  const awarded = (await awardsOfEntries(db, [entryId])).length > 0;
  const { title } = (entry.submissions[0]?.content ?? { title: "" }) as { title: string };
  return { entryId, slug: entry.competition.slug, title, designer, organiser, awarded, marks };
}
