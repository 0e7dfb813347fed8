import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { newId } from "~/platform/random.server";
import { must, Refusal } from "~/platform/refusal";
import { lockPerson } from "./accounts.server";
import { stateOfExport } from "./data-export";
import { makeExport } from "./export-job";
import { mayChangeAccount } from "./permissions";
import { spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { loadViewer } from "./viewer.server";

const ask = deed(
  "people.ask-export",
  async ({ tx, actor, now, record, enqueue }, _: Record<string, never>) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    await lockPerson(tx, personId);
    const askedAt = await now();
    const newest = await tx.dataExport.findFirst({
      where: { personId },
      orderBy: { askedAt: "desc" },
    });
    if (newest && stateOfExport(newest, askedAt) === "running")
      throw new Refusal("conflict", refusals.exportRuns);
    const exportId = newId();
    await tx.dataExport.create({ data: { id: exportId, personId, askedAt } });
    await enqueue(makeExport, { exportId });
    await record({ subject: ["person", actor.pseudonym], payload: { export: exportId } });
    return { exportId };
  },
);

/** Asks for a copy of everything kept of oneself (个人信息保护法 45); a job makes it, one at a time. */
export async function askExport(
  actor: Actor,
  options?: DeedOptions,
): Promise<{ exportId: string }> {
  if (actor.personId) await spend(rateLimits.exportsOfPerson, actor.personId);
  return ask(actor, {}, options);
}
