import { z } from "zod";
import type { Because } from "~/platform/refusal";
import { contradictions as t } from "./texts";

/** Text by people: Chinese always, English if they gave it. An empty English text is none. */
export const writtenText = (most: number) =>
  z.object({
    zh: z.string().trim().min(1).max(most),
    en: z
      .string()
      .trim()
      .max(most * 4)
      .transform((text) => text || undefined)
      .optional(),
  });

/** The same where nothing need be said; what is said in English is said in Chinese as well. */
export const maybeText = (most: number) =>
  z
    .object({
      zh: z.string().trim().max(most),
      en: z
        .string()
        .trim()
        .max(most * 4)
        .transform((text) => text || undefined)
        .optional(),
    })
    .superRefine(({ zh, en }, context) => {
      if (en && !zh) contradict(context, ["zh"], t.englishAlone);
    })
    .default({ zh: "" });

/** Names a track, criterion, prize or rule inside one brief, in addresses and in what is stored. */
export const partId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const wholeNumber = (least: number, most: number) => z.number().int().min(least).max(most);

/** An instant in UTC, ISO 8601 with Z. */
export const instant = z.iso.datetime();

type Context = { addIssue(issue: z.core.$ZodSuperRefineIssue): void };

/** Reports a broken rule at its field. Without a `message`, so that each language gets its own sentence. */
export function contradict(context: Context, path: PropertyKey[], because: Because): void {
  context.addIssue({ code: "custom", path, params: { because } });
}
