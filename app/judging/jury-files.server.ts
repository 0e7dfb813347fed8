import { hastenFiles } from "~/media/hasten-files.server";
import type { PictureLook } from "~/media/look";
import { lookOf } from "~/media/picture-look.server";
import { byPage, isPage, isPicture, recipeSchema, viewRecipes, type Recipe } from "~/media/recipes";
import { database, type Database } from "~/platform/database/database.server";
import type { OfMaking } from "./making/held-making.server";
import { photosForJurors } from "./making/photos-for-jurors.server";

/** A picture by its recipe: with the assignment and the position that is its whole address. */
export interface JuryPicture {
  recipe: Recipe;
  type: string;
  width: number;
  height: number;
}

/** A picture that was handed in, or a photograph of the garment that was made of it. */
export interface JuryPlate {
  kind: "board" | "flat" | "swatch" | "photo";
  position: number;
  pictures: JuryPicture[];
  look: PictureLook | null;
  /** To look at it closely. */
  tiles: Recipe | null;
}

/** A page of a tech pack, with how many of its pixels make an inch of paper, where that is known. */
export interface JuryPage extends JuryPicture {
  dpi: number | null;
}

/** A file as a juror gets it: where it stands in the designer's order, and nothing of the file itself. */
export type JuryFile =
  | JuryPlate
  | {
      kind: "garment";
      position: number;
      pictures: JuryPicture[];
      /** Jurors judge one and the same model, whatever they look at it with. */
      model: Recipe | null;
      views: Recipe[];
    }
  | { kind: "techpack"; position: number; pictures: JuryPage[] };

/** What is shown: a version as handed in and, where garments were made before this round, which. */
export interface Shown {
  submissionId: string;
  made?: OfMaking | null;
  /** Whether a tech pack is shown too: to the panel alone, for it is how a work is made. */
  techpack: boolean;
}

/** What may be seen of a submission. Where tech packs are not shown they do not count, so no gap tells that there is one. */
async function shownFiles(db: Database, { submissionId, made, techpack }: Shown) {
  const files = await db.submissionFile.findMany({
    where: {
      submissionId,
      file: {
        kind: { in: ["board", "flat", "swatch", "garment", ...(techpack ? ["techpack"] : [])] },
        inspection: { accepted: true },
      },
    },
    orderBy: { position: "asc" },
    select: {
      file: {
        select: {
          id: true,
          kind: true,
          look: true,
          inspection: { select: { facts: true } },
          derivatives: {
            where: { audience: { in: ["jury", "panel"] } },
            orderBy: { width: "asc" },
          },
        },
      },
    },
  });
  const photographed = made ? await photosForJurors(db, made) : [];
  const photos = photographed.map((photo) => ({ ...photo, inspection: null }));
  const rows = files.map(({ file }) => file);
  const last = rows.filter(({ kind }) => kind === "techpack");
  const shown = [...rows.filter((row) => !last.includes(row)), ...photos, ...last];
  return shown.map((file, index) => ({ ...file, position: index + 1 }));
}

export async function juryFiles(db: Database, shown: Shown): Promise<JuryFile[]> {
  const files = await shownFiles(db, shown);
  await hastenFiles(db, files);
  return files.map(({ kind, position, look, derivatives, inspection }) => {
    const pictures = derivatives.flatMap(({ recipe, type, width, height }) =>
      (isPicture(recipe) || isPage(recipe)) && width && height
        ? [{ recipe: recipeSchema.parse(recipe), type, width, height }]
        : [],
    );
    if (kind === "board" || kind === "flat" || kind === "swatch" || kind === "photo")
      return { kind, position, pictures, look: lookOf(look), tiles: tilesOf(derivatives) };
    if (kind === "techpack") {
      const dpi = pageDpiIn(inspection?.facts);
      const pages = pictures.sort(byPage).map((page, at) => ({ ...page, dpi: dpi[at] ?? null }));
      return { kind, position, pictures: pages };
    }
    const model = derivatives.some(({ recipe }) => recipe === "garment-full.v1");
    const views = viewRecipes.filter((view) => derivatives.some(({ recipe }) => recipe === view));
    return { kind: "garment", position, pictures, model: model ? "garment-full.v1" : null, views };
  });
}

const pageDpiIn = (facts: unknown): number[] =>
  (facts as { pageDpi?: number[] } | undefined)?.pageDpi ?? [];

const tilesOf = (derivatives: readonly { recipe: string }[]): Recipe | null =>
  derivatives.some(({ recipe }) => recipe === "board-tiles.v2") ? "board-tiles.v2" : null;

/** The bytes behind a position and a recipe; null where there are none for a juror. */
export async function juryBytes(shown: Shown, where: { position: number; recipe: string }) {
  const db = database();
  const file = (await shownFiles(db, shown)).find(({ position }) => position === where.position);
  const derivative = file?.derivatives.find(({ recipe }) => recipe === where.recipe);
  return derivative ? { ...derivative, dpi: file!.look?.dpi ?? null } : null;
}
