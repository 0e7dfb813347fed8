import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { must } from "~/platform/refusal";
import type { Declared } from "./declared";
import { declareFor } from "./eligibility.server";
import { heldEntry } from "./held-entry.server";
import { mayDecideConsents } from "./permissions";

/** An author states anew what the contest's rules ask, after they or the facts have changed. */
export const declareEligibility = deed(
  "entries.declare-eligibility",
  async ({ tx, actor, record }, { entryId, declared }: { entryId: string; declared: Declared }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, entryId);
    must(mayDecideConsents(viewer, held));
    await declareFor(tx, held.contest, viewer.person!.id, declared);
    // What somebody says of their age and school stays out of the journal.
    await record({ subject: ["entry", entryId], payload: { version: held.contest.version } });
    return { entryId };
  },
);
