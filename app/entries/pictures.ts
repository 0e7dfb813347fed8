import type { FileView } from "~/media/file-view";
import { shownPicture } from "~/media/shown-picture";

/** Where a derivative is fetched. */
export const addressOf = (derivativeId: string): string => `/files/${derivativeId}`;

/** A board for a plate, in all the sizes there are; nothing while it is being checked or after it was refused. */
export function plateImage(file: FileView, alt: string, sizes: string) {
  const made = file.pictures.map(({ id, ...size }) => ({ ...size, address: addressOf(id) }));
  const picture = shownPicture(made, file.look, file.tiles && addressOf(file.tiles.id));
  return picture ? { ...picture, alt, sizes } : undefined;
}

/** The picture in place of a garment until it is turned. */
export function posterOf(file: FileView) {
  const largest = file.pictures.at(-1);
  return largest && { src: addressOf(largest.id), width: largest.width, height: largest.height };
}
