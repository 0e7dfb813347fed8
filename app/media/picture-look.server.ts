import type { Tx } from "~/platform/database/database.server";
import { aigcLabels } from "./aigc-label";
import type { PictureLook } from "./look";

/** Keeps what a page shows of a picture before it is there, once: the same bytes look the same. */
export async function keepLook(tx: Tx, fileId: string, look: PictureLook): Promise<void> {
  await tx.pictureLook.createMany({ data: [{ fileId, ...look }], skipDuplicates: true });
}

/** A kept look as it is handed on. */
export const lookOf = (row: RowOfLook | null): PictureLook | null =>
  row && {
    ...{ colour: row.colour, placeholder: row.placeholder, dpi: row.dpi },
    aigc: aigcLabels.find((label) => label === row.aigc) ?? null,
  };

type RowOfLook = Omit<PictureLook, "aigc"> & { aigc: number | null };
