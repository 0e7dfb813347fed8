import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { heldEntry } from "./held-entry.server";
import { resultIsFinal } from "./result-is-final.server";
import { mayWithdraw } from "./permissions";

/** Takes an entry out of the contest. What was handed in is kept as it was; it counts nowhere any more. */
export const withdrawEntry = deed(
  "entries.withdraw",
  async ({ tx, actor, now, record }, { entryId, reason }: { entryId: string; reason: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    const at = await now();
    const { timetable, rounds } = held.contest.brief;
    const final = await resultIsFinal(tx, held.contest, at);
    must(mayWithdraw(viewer, held, { timetable, rounds, now: at, reason, final }));
    const why = reason.trim() || null;
    await tx.withdrawal.create({ data: { entryId, byId: viewer.person!.id, at, reason: why } });
    await forgetLikeness(tx, entryId);
    await record({ subject: ["entry", entryId], payload: { reason: why } });
    return { entryId };
  },
);

/** What is withdrawn is compared with nothing any more: its hashes go, and pairs of which nobody has said anything. */
async function forgetLikeness(tx: Tx, entryId: string): Promise<void> {
  await tx.nearCopy.deleteMany({
    where: { OR: [{ firstEntryId: entryId }, { secondEntryId: entryId }], verdicts: { none: {} } },
  });
  await tx.pictureHash.deleteMany({
    where: {
      file: {
        OR: [
          { attachments: { some: { entryId } } },
          { submitted: { some: { submission: { entryId } } } },
        ],
      },
    },
  });
}
