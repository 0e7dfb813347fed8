import { deed } from "~/evidence/deed.server";
import { must } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { mayChangeAccount } from "./permissions";
import { loadViewer } from "./viewer.server";

/** Changes how one is named and in which language one is written to. */
export const changeProfile = deed(
  "people.change-profile",
  async ({ tx, actor, record }, input: { name?: string; locale?: Locale }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    await tx.person.update({ where: { id: personId }, data: input });
    // Which parts changed, never the words themselves.
    await record({
      subject: ["person", actor.pseudonym],
      payload: { changed: Object.keys(input).sort() },
    });
    return {};
  },
);
