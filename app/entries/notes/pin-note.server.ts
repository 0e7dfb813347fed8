import { deed } from "~/evidence/deed.server";
import { noteRefusals as t } from "~/garments/note-texts";
import { mayStand, mostNotes, type Place } from "~/garments/notes";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal } from "~/platform/refusal";
import { writableEntry } from "../attach-file.server";
import type { EntryForm } from "../form";

/** Says something at a place of the draft's garment. It is handed in with the next version, and judged with it. */
export const pinNote = deed(
  "entries.pin-note",
  async (
    { tx, actor, record },
    { entryId, text, place }: { entryId: string; text: string; place: Place },
  ) => {
    const { held, files } = await writableEntry(tx, actor.personId, entryId);
    must(mayStand(text));
    const garment = files.find(({ kind, state }) => kind === "garment" && state === "accepted");
    if (!garment) throw new Refusal("conflict", t.noGarment);
    const { garmentNotes } = held.form;
    if (garmentNotes.length >= mostNotes) throw new Refusal("conflict", t.enough(mostNotes));
    const note = { id: newId(), sha256: garment.sha256, text: text.trim(), place };
    await keep(tx, { ...held, garmentNotes: [...garmentNotes, note] });
    await record({ subject: ["entry", entryId], payload: { note: note.id } });
    return { noteId: note.id };
  },
);

export const unpinNote = deed(
  "entries.unpin-note",
  async ({ tx, actor, record }, { entryId, noteId }: { entryId: string; noteId: string }) => {
    const { held } = await writableEntry(tx, actor.personId, entryId);
    const { garmentNotes } = held.form;
    found(garmentNotes.find(({ id }) => id === noteId));
    await keep(tx, { ...held, garmentNotes: garmentNotes.filter(({ id }) => id !== noteId) });
    await record({ subject: ["entry", entryId], payload: { removedNote: noteId } });
    return { noteId };
  },
);

interface Kept extends Pick<EntryForm, "garmentNotes"> {
  id: string;
  form: EntryForm;
}

/** The draft's revision stays: no other page writes notes, so none has fallen behind. */
const keep = (tx: Tx, { id, form, garmentNotes }: Kept) =>
  tx.entry.update({ where: { id }, data: { draft: { ...form, garmentNotes } } });
