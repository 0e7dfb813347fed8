import { z } from "zod";
import type { FileKind } from "./kinds";

/** Pictures that are judged or shown: each is written anew in the same two sizes. */
export const pictureKinds = ["board", "flat", "swatch", "photo"] as const satisfies FileKind[];
export type PictureKind = (typeof pictureKinds)[number];

/** Who may see bytes made from a file. */
export const audiences = ["team", "jury", "public"] as const;
export type Audience = (typeof audiences)[number];

/**
 * What the product makes of an accepted file. The version is part of the name: a recipe that changes
 * gets a new one, so that what was made by the old one is never mistaken for it.
 */
export const recipes = {
  "board-640.v1": {
    kinds: pictureKinds,
    audience: "jury",
    type: "image/webp",
    file: "board-640.webp",
  },
  "board-2048.v1": {
    kinds: pictureKinds,
    audience: "jury",
    type: "image/webp",
    file: "board-2048.webp",
  },
  "garment-blind.v1": {
    kinds: ["garment"],
    audience: "jury",
    type: "model/gltf-binary",
    file: "garment.glb",
  },
  "poster-512.v1": {
    kinds: ["garment"],
    audience: "jury",
    type: "image/webp",
    file: "poster-512.webp",
  },
  "poster-1024.v1": {
    kinds: ["garment"],
    audience: "jury",
    type: "image/webp",
    file: "poster-1024.webp",
  },
} as const satisfies Record<
  string,
  { kinds: readonly FileKind[]; audience: Audience; type: string; file: string }
>;
export type Recipe = keyof typeof recipes;
export const recipeSchema = z.enum(Object.keys(recipes) as [Recipe, ...Recipe[]]);

/**
 * Whether a derivative made for one audience is fit for another. What a juror may see carries nothing of
 * its author, so it is fit for everyone who may see the work at all; nothing else is fit for a juror.
 * Whether they may see the work is another question, asked elsewhere.
 */
export function isFitFor(derivative: Audience, reader: Audience): boolean {
  return (
    derivative === "jury" || derivative === reader || (derivative === "public" && reader === "team")
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
