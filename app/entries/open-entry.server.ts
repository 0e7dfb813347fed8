import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { lockPerson } from "~/people/accounts.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must } from "~/platform/refusal";
import { blankForm, wholeShareBp } from "./form";
import type { Declared } from "./declared";
import { declareFor } from "./eligibility.server";
import { ownEntries } from "./own-entries.server";
import { mayOpenEntry } from "./permissions";

/** Begins an entry: a blank form with whoever begins it as its lead. */
export const openEntry = deed(
  "entries.open",
  async ({ tx, actor, now, record }, { slug, declared }: { slug: string; declared?: Declared }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const contest = found(await competitionInForce(tx, { slug }, "share"));
    const { id: competitionId, brief } = contest;
    // Two begun at once are counted one after the other.
    if (viewer.person) await lockPerson(tx, viewer.person.id);
    const own = await ownEntries(tx, competitionId, viewer.person?.id ?? "");
    const at = await now();
    const { timetable, limits } = brief;
    must(mayOpenEntry(viewer, contest, { timetable, now: at, own, limits }));
    await declareFor(tx, contest, viewer.person!.id, declared);

    const { id: personId, name } = viewer.person!;
    const entryId = newId();
    await tx.entry.create({
      data: {
        id: entryId,
        competitionId,
        createdById: personId,
        createdAt: at,
        draft: blankForm(name),
      },
    });
    await tx.author.create({
      data: {
        id: newId(),
        entryId,
        personId,
        name,
        lead: true,
        shareBp: wholeShareBp,
        position: 0,
      },
    });
    await record({
      subject: ["entry", entryId],
      payload: { competitionId, version: contest.version },
    });
    return { entryId };
  },
);
