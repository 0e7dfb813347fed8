import { z } from "zod";
import { aigcLabels } from "./aigc-label";

/**
 * What a page shows of a picture before the picture is there, and what its file says about itself. Made by
 * the child that read a hostile file, so each part has a shape that can do no harm on a page.
 */
export const lookSchema = z.strictObject({
  /** Dominant colour, `#rrggbb`. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** The whole picture in 16 pixels, as the address of itself. */
  placeholder: z
    .string()
    .max(1000)
    .regex(/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/),
  /** Pixels an inch as the file says, where it says something that a print could have. */
  dpi: z.number().min(100).max(2400).nullable(),
  /** Labelled as made by artificial intelligence: it was, may have been, is suspected (`aigc-label.ts`). */
  aigc: z.literal(aigcLabels).nullable(),
});
export type PictureLook = z.infer<typeof lookSchema>;

/**
 * The resolution a file gives, if it can be believed: 72 and 96 are what programs write when they know nothing,
 * and nobody prints a board with fewer pixels an inch than 100.
 */
export function believableDpi(density: number | undefined): number | null {
  if (density === undefined || !(density >= 100 && density <= 2400)) return null;
  return Math.round(density * 100) / 100;
}
