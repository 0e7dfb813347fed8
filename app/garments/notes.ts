import { z } from "zod";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { characterCount } from "~/ui/character-count";
import { noteRefusals as t } from "./note-texts";

/**
 * A place on a garment's surface: which mesh, counted as the served model has them, which of its triangles, and the
 * shares of that triangle's second and third corner (barycentric). It moves with the cloth, whatever morphs or
 * colourway are shown.
 */
export const placeSchema = z
  .object({
    mesh: z.number().int().min(0).max(20_000),
    triangle: z.number().int().min(0).max(10_000_000),
    u: z.number().min(0).max(1),
    v: z.number().min(0).max(1),
  })
  .refine(({ u, v }) => u + v <= 1.001);
export type Place = z.infer<typeof placeSchema>;

/** The most letters of one note, and the most notes on one garment. */
export const mostLetters = 200;
export const mostNotes = 20;

const shape = /^(\d{1,5}) (\d{1,8}) (0|1|0\.\d{1,6}) (0|1|0\.\d{1,6})$/;

/** A place as a form posts it: its four numbers, one blank between. */
export const typedPlace = z
  .string()
  .max(60)
  .default("")
  .transform((typed, context): Place => {
    const [, mesh, triangle, u, v] = shape.exec(typed) ?? [];
    const read = placeSchema.safeParse({
      ...{ mesh: Number(mesh), triangle: Number(triangle), u: Number(u), v: Number(v) },
    });
    if (read.success) return read.data;
    context.addIssue({ code: "custom", params: { because: t.noPlace } });
    return z.NEVER;
  });

/** The same number, as `typedPlace` reads it. */
export const placeInWords = ({ mesh, triangle, u, v }: Place): string =>
  [mesh, triangle, ...[u, v].map((share) => String(Math.round(share * 1e5) / 1e5))].join(" ");

/** What a form of a note posts. */
export const noteSchema = z.object({ text: z.string().max(5_000).default(""), place: typedPlace });

/** Whether words may be kept as a note. */
export function mayStand(text: string): Decision {
  const count = characterCount(text);
  if (count === 0) return refused("invalid", t.empty, "text");
  if (count > mostLetters) return refused("invalid", t.tooLong(count, mostLetters), "text");
  return allowed;
}
