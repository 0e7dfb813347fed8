import type { PictureLook } from "~/media/look";
import { shownPicture, type MadePicture } from "~/media/shown-picture";

interface Plate {
  pictures: readonly (Omit<MadePicture, "address"> & { recipe: string })[];
  look?: PictureLook | null;
  tiles?: string | null;
}

/** A file's picture for someone who sees it blind: fetched at `address`, by its recipe and nothing else. */
export const platePicture = ({ pictures, look = null, tiles = null }: Plate, address: string) =>
  shownPicture(
    pictures.map(({ recipe, ...size }) => ({ ...size, address: `${address}/${recipe}` })),
    look,
    tiles && `${address}/${tiles}`,
  );
