import type { Database, Tx } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import type { FileView } from "./file-view";
import { hastenFiles } from "./hasten-files.server";
import { stateOf } from "./inspection-state";
import type { FileKind } from "./kinds";
import { lookOf } from "./picture-look.server";
import { byPage, isPage, isPicture, viewRecipes, type Recipe } from "./recipes";

const tilesRecipe: Recipe = "board-tiles.v2";
const modelRecipe: Recipe = "garment-full.v1";

/** The files of these ids, as many as there are, in two queries. */
export async function fileViews(
  db: Database | Tx,
  fileIds: readonly string[],
): Promise<Map<string, FileView>> {
  const rows = await db.mediaFile.findMany({
    where: { id: { in: [...fileIds] } },
    include: { inspection: true, look: true, derivatives: { orderBy: { width: "asc" } } },
  });
  await hastenFiles(db, rows);
  return new Map(
    rows.map(({ id, kind, name, bytes, sha256, inspection, look, derivatives }) => {
      const pictures = derivatives.flatMap(({ id, recipe, type, width, height }) =>
        isPicture(recipe) && width && height ? [{ id, type, width, height }] : [],
      );
      const tiles = derivatives.find(({ recipe }) => recipe === tilesRecipe);
      const pages = derivatives.filter(({ recipe }) => isPage(recipe)).sort(byPage);
      const model = derivatives.find(({ recipe }) => recipe === modelRecipe);
      const idOf = (recipe: Recipe) => derivatives.find((one) => one.recipe === recipe)?.id;
      const view: FileView = {
        id,
        kind: kind as FileKind,
        name,
        bytes: Number(bytes),
        sha256,
        state: stateOf(inspection),
        reason: becauseOf(inspection?.reason),
        warnings: warningsOf(inspection?.facts),
        pictures,
        pages: pages.map(({ id }) => id),
        look: lookOf(look),
        tiles: tiles ? { id: tiles.id } : null,
        model: model
          ? {
              id: model.id,
              bytes: Number(model.bytes),
              light: idOf("garment-light.v1") ?? null,
              views: viewRecipes.flatMap((recipe) => idOf(recipe) ?? []),
            }
          : null,
      };
      return [id, view] as const;
    }),
  );
}

function warningsOf(facts: unknown): Because[] {
  const { warnings = [] } = (facts ?? {}) as { warnings?: unknown[] };
  return warnings.flatMap((warning) => becauseOf(warning) ?? []);
}

function becauseOf(reason: unknown): Because | null {
  if (!reason) return null;
  const { zh, en } = reason as Because;
  return { zh, en };
}
