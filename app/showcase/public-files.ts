import { sourcesOf, type GarmentSources } from "~/garments/sources";
import type { FileView } from "~/media/file-view";
import { shownPicture, type ShownPicture } from "~/media/shown-picture";

/** What of a released work's files the public gets: never a name, a hash or the tech pack. */
export interface PublicFiles {
  boards: ShownPicture[];
  garment: (GarmentSources & { poster: ShownPicture }) | null;
}

const addressOf = ({ id }: { id: string }) => `/files/${id}`;

/** The picture in its sizes; null while none is made yet. */
const pictureOf = ({ pictures, look, tiles }: FileView) =>
  shownPicture(
    pictures.map(({ id, ...size }) => ({ ...size, address: addressOf({ id }) })),
    look,
    tiles && addressOf(tiles),
  );

/** The public part of a submission's files, in the designer's order. */
export function publicFiles(files: readonly FileView[]): PublicFiles {
  const boards = files.flatMap((file) => {
    const picture = file.kind === "board" ? pictureOf(file) : null;
    return picture ? [picture] : [];
  });
  const model = files.find(({ kind, model }) => kind === "garment" && model);
  const poster = model && pictureOf(model);
  return { boards, garment: poster ? { ...sourcesOf(model.model!), poster } : null };
}
