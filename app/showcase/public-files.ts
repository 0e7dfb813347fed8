import type { FileView, PictureView } from "~/media/file-view";

/** A picture as a public page shows it, its space reserved. */
export interface PublicPicture {
  src: string;
  srcSet: string;
  width: number;
  height: number;
}

/** What of a released work's files the public gets: never a name, a hash or the tech pack. */
export interface PublicFiles {
  boards: PublicPicture[];
  garment: { src: string; poster: PublicPicture } | null;
}

const addressOf = ({ id }: { id: string }) => `/files/${id}`;

/** The picture in its sizes; null while none is made yet. */
export function pictureOf(pictures: readonly PictureView[]): PublicPicture | null {
  const largest = pictures.at(-1);
  if (!largest) return null;
  return {
    src: addressOf(largest),
    srcSet: pictures.map((one) => `${addressOf(one)} ${one.width}w`).join(", "),
    width: largest.width,
    height: largest.height,
  };
}

/** The public part of a submission's files, in the designer's order. */
export function publicFiles(files: readonly FileView[]): PublicFiles {
  const boards = files.flatMap(({ kind, pictures }) => {
    const picture = kind === "board" ? pictureOf(pictures) : null;
    return picture ? [picture] : [];
  });
  const model = files.find(({ kind, model }) => kind === "garment" && model);
  const poster = model && pictureOf(model.pictures);
  return { boards, garment: poster ? { src: addressOf(model.model!), poster } : null };
}
