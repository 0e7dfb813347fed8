import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import type { Verdict } from "./near-copies";
import { mayCompare } from "./permissions";
import { refusals as t } from "./texts";

export interface NearCopyVerdictInput {
  slug: string;
  nearCopyId: string;
  verdict: Verdict;
  note: string;
}

/**
 * What two pictures that look alike are to each other, said by one who screens the contests of both. It refuses
 * nobody: that is screening's own act, by a rule. The newest verdict counts, earlier ones are kept.
 */
export const judgeNearCopy = deed(
  "entries.judge-near-copy",
  async ({ tx, actor, now, record }, { slug, nearCopyId, verdict, note }: NearCopyVerdictInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const pair = found(
      await tx.nearCopy.findUnique({
        where: { id: nearCopyId },
        include: {
          firstEntry: { include: { competition: true } },
          secondEntry: { include: { competition: true } },
        },
      }),
    );
    const contests = [pair.firstEntry.competition, pair.secondEntry.competition];
    if (!contests.some((contest) => contest.slug === slug) || !mayCompare(viewer, contests))
      throw unknown();
    // "Unrelated" says it all; the other two may cost somebody a place, and want a reason.
    if (verdict !== "unrelated" && note.trim() === "")
      throw new Refusal("invalid", t.nearCopyNeedsNote, "note");
    const at = await now();
    const said = { verdict, note: note.trim(), byId: viewer.person!.id, at };
    await tx.nearCopyVerdict.create({ data: { id: newId(), nearCopyId, ...said } });
    await record({ subject: ["near-copy", nearCopyId], payload: { verdict, note: note.trim() } });
    return { verdict };
  },
);
