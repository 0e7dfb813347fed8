import type { Database, Tx } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import { stateOf, type FileState } from "./inspection-state";
import type { FileKind } from "./kinds";
import type { Recipe } from "./recipes";

/** A picture to show, largest last in `FileView.pictures`. Fetched from `/files/{id}` by those who may. */
export interface PictureView {
  id: string;
  width: number;
  height: number;
}

/** A file as its own team sees it. A juror never gets this: name and hash lead to the author. */
export interface FileView {
  id: string;
  kind: FileKind;
  name: string;
  bytes: number;
  sha256: string;
  state: FileState;
  /** Why it was refused, and what to do. */
  reason: Because | null;
  pictures: PictureView[];
  /** The derivative that the garment viewer opens. */
  model: { id: string; bytes: number } | null;
}

const modelRecipe: Recipe = "garment-blind.v1";

/** The files of these ids, as many as there are, in two queries. */
export async function fileViews(
  db: Database | Tx,
  fileIds: readonly string[],
): Promise<Map<string, FileView>> {
  const rows = await db.mediaFile.findMany({
    where: { id: { in: [...fileIds] } },
    include: { inspection: true, derivatives: { orderBy: { width: "asc" } } },
  });
  return new Map(
    rows.map(({ id, kind, name, bytes, sha256, inspection, derivatives }) => {
      const pictures = derivatives.flatMap(({ id, width, height }) =>
        width && height ? [{ id, width, height }] : [],
      );
      const model = derivatives.find(({ recipe }) => recipe === modelRecipe);
      const view: FileView = {
        id,
        kind: kind as FileKind,
        name,
        bytes: Number(bytes),
        sha256,
        state: stateOf(inspection),
        reason: becauseOf(inspection?.reason),
        pictures,
        model: model ? { id: model.id, bytes: Number(model.bytes) } : null,
      };
      return [id, view] as const;
    }),
  );
}

function becauseOf(reason: unknown): Because | null {
  if (!reason) return null;
  const { zh, en } = reason as Because;
  return { zh, en };
}
