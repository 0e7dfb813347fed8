import { shownPicture } from "~/media/shown-picture";
import type { JuryFile } from "./jury-files.server";

/** A file's picture for someone who sees it blind: fetched at `address`, by its recipe and nothing else. */
export const platePicture = (file: JuryFile, address: string) =>
  shownPicture(
    file.pictures.map(({ recipe, ...size }) => ({ ...size, address: `${address}/${recipe}` })),
    "look" in file ? file.look : null,
  );
