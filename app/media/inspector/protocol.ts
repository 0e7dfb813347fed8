import { z } from "zod";
import { fileKinds, type FileKind } from "../kinds";
import { recipes, recipeSchema, type Recipe } from "../recipes";
import { verdictSchema, type Verdict } from "../verdict";

/** What the child is told, on its standard input. */
export const taskSchema = z.strictObject({
  kind: z.enum(fileKinds),
  /** The module that examines this kind, relative to the project's root. */
  examiner: z.string(),
  root: z.string(),
  file: z.string(),
  outDir: z.string(),
  /** What is to be made of it; an examiner may make more of its kind's recipes, never others. */
  recipes: z.array(recipeSchema),
  nice: z.number().int().min(0).max(19),
  /** A folder whose files may be read too, where the file names some; null for one that came by itself. */
  beside: z.string().nullable(),
});
export type Task = z.infer<typeof taskSchema>;

/** A derivative as the child names it: everything else about it is read off the table or the disk. */
export interface Made {
  recipe: Recipe;
  width: number | null;
  height: number | null;
}

/** What an examiner answers. */
export interface Examination {
  verdict: Verdict;
  made: Made[];
}
export type Examiner = (
  bytes: Buffer,
  outDir: string,
  kind: FileKind,
  more: Pick<Task, "recipes" | "beside">,
) => Promise<Examination>;

const pixels = z.number().int().positive().nullable();

/**
 * What the child says, line by line, on its own pipe. It has read a hostile file, so nothing it says is
 * believed before it has passed this.
 */
export const messageSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("ready") }),
  z.strictObject({
    state: z.literal("done"),
    verdict: verdictSchema,
    made: z
      .array(z.strictObject({ recipe: recipeSchema, width: pixels, height: pixels }))
      .max(Object.keys(recipes).length),
  }),
  /** The file asked for more memory than there is. */
  z.strictObject({ state: z.literal("memory") }),
  /** Nothing to do with the file: no space, no permission, the file is gone. */
  z.strictObject({ state: z.literal("trouble"), message: z.string().max(2000) }),
]);
export type Message = z.infer<typeof messageSchema>;
