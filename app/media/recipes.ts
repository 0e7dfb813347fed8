import { z } from "zod";
import type { FileKind } from "./kinds";

/** Pictures that are judged or shown: each is written anew in the same sizes. */
export const pictureKinds = ["board", "flat", "swatch", "photo"] as const satisfies FileKind[];
export type PictureKind = (typeof pictureKinds)[number];

/** Who may see bytes made from a file. What the panel sees is shown to jurors and team, and never to the public. */
export const audiences = ["team", "panel", "jury", "public"] as const;
export type Audience = (typeof audiences)[number];

/** What a derivative is for. */
export type Role = "picture" | "model" | "poster" | "view" | "tiles" | "page";

interface RecipeRow {
  kinds: readonly FileKind[];
  audience: Audience;
  role: Role;
  type: string;
  file: string;
  /**
   * at once: with the verdict, since a page shows it · later: what makes a page lighter or sharper · where there is more:
   * as "at once", for files that have so much in them.
   */
  made: "at once" | "later" | "where there is more";
}

const shown = { kinds: pictureKinds, audience: "jury", role: "picture" } as const;
const webp = { ...shown, type: "image/webp", made: "at once" } as const;
const avif = { ...shown, type: "image/avif", made: "later" } as const;
const ofGarment = { kinds: ["garment"], audience: "jury", made: "at once" } as const;
const page = { kinds: ["techpack"], audience: "panel", role: "page", type: "image/webp" } as const;

/** The most pages a tech pack may have; each is drawn for jurors. */
export const maxPages = 40;
/** The whole numbers below N. */
type Below<N extends number, Seen extends number[] = []> = Seen["length"] extends N
  ? Seen[number]
  : Below<N, [...Seen, Seen["length"]]>;
type PageRecipe = `page-${Exclude<Below<41>, 0>}.v1`;

/** The recipe of a page, counted from one to `maxPages`. */
export const pageRecipe = (nth: number) => `page-${nth}.v1` as PageRecipe;
const pages = {} as Record<PageRecipe, RecipeRow>;
for (let nth = 1; nth <= maxPages; nth += 1) {
  const made = nth === 1 ? "at once" : "where there is more";
  pages[pageRecipe(nth)] = { ...page, made, file: `page-${nth}.webp` };
}

const model = { ...ofGarment, role: "model", type: "model/gltf-binary" } as const;
const poster = { ...ofGarment, role: "poster", type: "image/webp" } as const;
const view = { ...ofGarment, made: "later", role: "view", type: "image/webp" } as const;

/**
 * What the product makes of an accepted file. The version is part of the name: a recipe that changes
 * gets a new one, so that what was made by the old one is never mistaken for it.
 */
const named = {
  "board-640.v2": { ...webp, file: "board-640.webp" },
  "board-1280.v1": { ...webp, file: "board-1280.webp" },
  "board-2048.v2": { ...webp, file: "board-2048.webp" },
  "board-640-avif.v1": { ...avif, file: "board-640.avif" },
  "board-1280-avif.v1": { ...avif, file: "board-1280.avif" },
  "board-2048-avif.v1": { ...avif, file: "board-2048.avif" },
  "board-tiles.v2": {
    ...{ kinds: pictureKinds, audience: "jury", role: "tiles", made: "later" },
    ...{ type: "application/octet-stream", file: "board.tiles" },
  },
  "garment-full.v1": { ...model, file: "garment.glb" },
  "garment-light.v1": { ...model, made: "later", file: "garment-light.glb" },
  "poster-512.v1": { ...poster, file: "poster-512.webp" },
  "poster-1024.v1": { ...poster, file: "poster-1024.webp" },
  "view-front.v1": { ...view, file: "view-front.webp" },
  "view-back.v1": { ...view, file: "view-back.webp" },
  "view-left.v1": { ...view, file: "view-left.webp" },
  "view-right.v1": { ...view, file: "view-right.webp" },
  "view-above.v1": { ...view, file: "view-above.webp" },
  "view-below.v1": { ...view, file: "view-below.webp" },
} as const satisfies Record<string, RecipeRow>;
export type Recipe = keyof typeof named | PageRecipe;
export const recipes: Readonly<Record<Recipe, RecipeRow>> = { ...named, ...pages };
export const recipeSchema = z.enum(Object.keys(recipes) as [Recipe, ...Recipe[]]);

/** What is made of an accepted file of this kind today: all of it, or one of its two helpings. */
export const recipesOf = (kind: FileKind, made?: RecipeRow["made"]): Recipe[] =>
  (Object.keys(recipes) as Recipe[]).filter((recipe) => {
    const row: RecipeRow = recipes[recipe];
    return row.kinds.includes(kind) && (made === undefined || row.made === made);
  });

/**
 * Whether a derivative made for one audience is fit for another. What a juror may see carries nothing of
 * its author, so it is fit for everyone who may see the work at all; what the panel sees, for jurors and team.
 * Whether they may see the work is another question, asked elsewhere.
 */
export function isFitFor(derivative: Audience, reader: Audience): boolean {
  return (
    derivative === "jury" ||
    derivative === reader ||
    (derivative === "panel" && reader !== "public") ||
    (derivative === "public" && reader === "team")
  );
}

/** One thing made from a file. Pixels are null for what is not a picture. */
export interface Derivative {
  recipe: Recipe;
  audience: Audience;
  /** Where it lies, inside the folder that was given. */
  path: string;
  type: string;
  width: number | null;
  height: number | null;
  bytes: number;
  sha256: string;
}

/** How the name ends under which something made by this recipe is saved, with its dot. */
export function endingOf(recipe: string): string {
  const known = recipeSchema.safeParse(recipe);
  return known.success ? recipes[known.data].file.replace(/^.*(?=\.)/, "") : "";
}

/** Whether a page shows it as it is: tiles have a size too, and are no picture. */
export function isPicture(recipe: string): boolean {
  const known = recipeSchema.safeParse(recipe);
  return known.success && ["picture", "poster"].includes(recipes[known.data].role);
}

/** A garment's six sides, in the order in which they are shown. */
export const viewRecipes = (Object.keys(named) as Recipe[]).filter(
  (recipe) => recipes[recipe].role === "view",
);

/** Whether it is a page of a document, to be leafed through. */
export function isPage(recipe: string): boolean {
  const known = recipeSchema.safeParse(recipe);
  return known.success && recipes[known.data].role === "page";
}

/** Orders pages as the document does: the tenth comes after the ninth. */
export const byPage = (one: { recipe: string }, other: { recipe: string }): number =>
  one.recipe.localeCompare(other.recipe, "en", { numeric: true });
