import type { z } from "zod";
import type { Actor } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { platformNow } from "~/platform/clock.server";
import { transaction } from "~/platform/database/database.server";
import { must } from "~/platform/refusal";
import { differingFields, type SaveAnswer } from "./draft-conflict";
import { formSchema } from "./form";
import { heldEntry } from "./held-entry.server";
import { isLead, mayWrite } from "./permissions";

export interface DraftToSave {
  entryId: string;
  /** Which draft the writer saw. */
  revision: number;
  /** What it does not speak of is as in a form just begun. */
  form: z.input<typeof formSchema>;
}

/**
 * Keeps a draft as it is being written; keystrokes are no entry of the journal. A tab that saw an older draft
 * saves nothing: it is told where the two differ, and whoever sits there decides.
 */
export function saveDraft(actor: Actor, input: DraftToSave): Promise<SaveAnswer> {
  return transaction(async (tx): Promise<SaveAnswer> => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldEntry(tx, viewer, input.entryId);
    const now = await platformNow(tx);
    must(mayWrite(viewer, held, { timetable: held.contest.brief.timetable, now }));

    // Notes are pinned on a page of their own.
    const { garmentNotes } = held.form;
    const written = { ...formSchema.parse(input.form), garmentNotes };
    // Nobody signs in the lead's name.
    const form = isLead(viewer, held) ? written : { ...written, pledge: held.form.pledge };
    const fields = differingFields(form, held.form);
    const savedAt = now.toISOString();
    // What is there already is saved, whichever tab brought it.
    if (fields.length === 0) return { saved: true, revision: held.revision, savedAt };
    if (input.revision !== held.revision) {
      const { revision, form: theirs } = held;
      return { saved: false, conflict: { revision, theirs, fields } };
    }
    const revision = held.revision + 1;
    await tx.entry.update({ where: { id: held.id }, data: { draft: form, revision } });
    return { saved: true, revision, savedAt };
  });
}
