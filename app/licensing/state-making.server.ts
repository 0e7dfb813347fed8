import { heldEntry } from "~/entries/held-entry.server";
import { isLead } from "~/entries/permissions";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { enquiryRefusals as t } from "./enquiry-refusals";
import { mayState, type MakingFacts } from "./making";

/** The lead designer says what is known of making the work: MOQ, cost band, lead time. Newest counts. */
export const stateMaking = deed(
  "licensing.state-making",
  async (
    { tx, actor, now, record },
    { entryId, facts }: { entryId: string; facts: MakingFacts },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    const entry = await heldEntry(tx, viewer, entryId);
    if (!isLead(viewer, entry)) throw unknown();
    if (entry.withdrawn) throw new Refusal("closed", t.makingOver);
    must(mayState(facts));
    await tx.makingStatement.create({
      data: { id: newId(), entryId, ...facts, byId: found(actor.personId), at: await now() },
    });
    await record({ subject: ["entry", entryId], payload: { ...facts } });
    return { entryId };
  },
);
