import type { FileView } from "~/media/file-view";

/** Where a derivative is fetched. */
export const addressOf = (derivativeId: string): string => `/files/${derivativeId}`;

/** A board for a plate, in all the sizes there are; nothing while it is being checked or after it was refused. */
export function plateImage(file: FileView, alt: string, sizes: string) {
  const largest = file.pictures.at(-1);
  if (!largest) return undefined;
  const srcSet = file.pictures.map(({ id, width }) => `${addressOf(id)} ${width}w`).join(", ");
  const { width, height } = largest;
  return { src: addressOf(largest.id), width, height, alt, srcSet, sizes };
}

/** The picture in place of a garment until it is turned. */
export function posterOf(file: FileView) {
  const largest = file.pictures.at(-1);
  return largest && { src: addressOf(largest.id), width: largest.width, height: largest.height };
}
