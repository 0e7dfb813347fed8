import { isDeepStrictEqual } from "node:util";
import type { Actor } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { platformNow } from "~/platform/clock.server";
import { transaction, type Prisma } from "~/platform/database/database.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import type { DraftBrief } from "./draft";
import { lockedCompetition } from "./locked-competition.server";
import { mayManage } from "./permissions";
import { refusals as t } from "./texts";
import { keepUntouched } from "./untouched-instants";

/**
 * Keeps the brief as it is being written. A draft binds nobody, so it has no journal entry; what is
 * published has. The revision says which draft the writer saw: a later tab is told, and overwrites nothing.
 */
export function saveBrief(
  actor: Actor,
  input: { slug: string; revision: number; draft: DraftBrief },
): Promise<{ revision: number; savedAt: string }> {
  return transaction(async (tx) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = found(await lockedCompetition(tx, input.slug));
    if (!mayManage(viewer, held)) throw unknown();
    const { timetable, rounds } = input.draft;
    const kept = keepUntouched(held.draft, { timetable, rounds });
    const written = JSON.stringify({ ...input.draft, ...kept });
    const draft = JSON.parse(written) as Prisma.InputJsonObject;
    const savedAt = (await platformNow(tx)).toISOString();
    // The same draft sent twice (a double click) is saved already.
    if (isDeepStrictEqual(draft, held.draft)) return { revision: held.revision, savedAt };
    if (held.revision !== input.revision) throw new Refusal("conflict", t.changedElsewhere);
    const revision = held.revision + 1;
    await tx.competition.update({ where: { id: held.id }, data: { draft, revision } });
    return { revision, savedAt };
  });
}
