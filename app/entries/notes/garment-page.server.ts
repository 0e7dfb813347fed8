import { sourcesOf } from "~/garments/sources";
import type { SignedIn } from "~/people/viewer";
import type { Decision } from "~/platform/refusal";
import { unknown } from "~/platform/refusal";
import { entryForAuthor } from "../entry-for-author.server";
import { posterOf } from "../pictures";

export type GarmentPage = Awaited<ReturnType<typeof garmentPage>>;

/** The draft's garment with its notes, for its authors; for everybody else, and where there is none, there is no page. */
export async function garmentPage(viewer: SignedIn, entryId: string) {
  const { form, files, may } = await entryForAuthor(viewer, entryId);
  const garment = files.find(({ kind, model }) => kind === "garment" && model);
  const poster = garment && posterOf(garment);
  if (!garment?.model || !poster) throw unknown();
  const own = ({ sha256 }: { sha256: string }) => sha256 === garment.sha256;
  const write: Decision = may.write;
  return {
    ...{ entryId, title: form.title, write },
    garment: { ...sourcesOf(garment.model), poster },
    notes: form.garmentNotes.filter(own).map(({ id, text, place }) => ({ id, text, place })),
    /** Said of a garment that was replaced: not shown on this one, and not handed in. */
    stale: form.garmentNotes.filter((note) => !own(note)).map(({ id, text }) => ({ id, text })),
  };
}
