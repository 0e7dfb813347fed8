import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { lockedEntry } from "~/entries/held-entry.server";
import { isLead } from "~/entries/permissions";
import type { Viewer } from "~/people/viewer";
import type { Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";

/** A mark, its entry held for writing, and on which side of it the viewer stands. For others there is none. */
export async function heldMark(tx: Tx, viewer: Viewer, markId: string) {
  const known = found(await tx.industrialisation.findUnique({ where: { id: markId } }));
  const entry = await lockedEntry(tx, known.entryId);
  const competition = found(await competitionInForce(tx, { id: entry.contest.id }));
  const designer = isLead(viewer, entry);
  const organiser = mayManage(viewer, competition);
  if (!designer && !organiser) throw unknown();
  const mark = await tx.industrialisation.findUniqueOrThrow({ where: { id: markId } });
  return { mark, designer, organiser };
}
