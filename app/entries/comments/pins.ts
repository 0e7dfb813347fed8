import { z } from "zod";
import { characterCount } from "~/ui/character-count";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { commentRefusals as t } from "./comment-refusals";

/** The most letters of one comment or answer, and the most comments of one entry. */
export const mostCharacters = 1_000;
export const mostComments = 300;
/** Places are ten-thousandths of a picture's width and height, whatever size it is shown in. */
export const wholePicture = 10_000;

export interface Place {
  x: number;
  y: number;
}

const percent = z.coerce.number().min(0).max(100).default(50).catch(50);

/** What the form of a comment posts: its words, and where it is pinned, in percent from left and top. */
export const pinSchema = z
  .object({
    text: z.string().max(20_000).default(""),
    placed: z.literal("on").optional().catch(undefined),
    x: percent,
    y: percent,
  })
  .transform(({ text, placed, x, y }) => ({
    text,
    place: placed ? { x: ofPicture(x), y: ofPicture(y) } : null,
  }));

const ofPicture = (share: number): number => Math.round((share / 100) * wholePicture);

/** Whether words may be kept as a comment or an answer. */
export function saysSomething(text: string): Decision {
  const count = characterCount(text);
  if (count === 0) return refused("invalid", t.empty, "text");
  if (count > mostCharacters) return refused("invalid", t.tooLong(count, mostCharacters), "text");
  return allowed;
}

/** Of which picture something was said: the file, and which board of the entry it was then. */
export interface SaidOf {
  fileId: string;
  board: number;
}

/** changed: another picture lies where the commented one lay · gone: no board lies there any more. */
export type PictureChange = "changed" | "gone" | null;

/**
 * On which board a comment is shown, from 1: with its picture wherever that lies now; else where the picture
 * lay, for a new version of a board takes its place; else on the first. Nothing that was said is lost.
 * @param boards the files of the entry's boards in their order; at least one
 */
export function boardOf(
  boards: readonly string[],
  { fileId, board }: SaidOf,
): { board: number; change: PictureChange } {
  const at = boards.indexOf(fileId);
  if (at >= 0) return { board: at + 1, change: null };
  return board <= boards.length ? { board, change: "changed" } : { board: 1, change: "gone" };
}
