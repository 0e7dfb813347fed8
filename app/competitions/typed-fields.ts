import { z } from "zod";
import { beijing, fenFromYuan } from "~/ui/format";
import { instantFromLocalInput } from "~/ui/wall-time";
import type { Because } from "~/platform/refusal";
import { contradictions as t } from "./texts";

// What people type, read into what is stored. An empty field is null (a draft may have holes); a field
// that cannot be read is refused beside itself, so that what was typed is never silently dropped.

const typed = z.string().max(200).optional();

export const readAs = <Value>(because: Because, read: (typed: string) => Value | null) =>
  typed.transform((value, context): Value | null => {
    const text = value?.normalize("NFKC").trim() ?? "";
    if (text === "") return null;
    const found = read(text);
    if (found === null) context.addIssue({ code: "custom", params: { because } });
    return found;
  });

/** 1,200 → 1200 */
export const typedWhole = readAs(t.notWhole, (text) =>
  /^\d{1,3}(,?\d{3}){0,2}$|^\d{1,9}$/.test(text) ? Number(text.replaceAll(",", "")) : null,
);

/** 35 or 12.5 or 35% → basis points */
export const typedPercent = readAs(t.notPercent, (text) => {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null;
});

/** 3,000 or 3000.50 → fen */
export const typedYuan = readAs(t.notMoney, fenFromYuan);

/** A wall time in Beijing → ISO 8601 in UTC */
export const typedInstant = readAs(t.notAnInstant, (text) => {
  const instant = instantFromLocalInput(text.replace(" ", "T"), beijing);
  return instant?.toISOString() ?? null;
});

export const typedTick = z.boolean().default(false);

/** Chinese and English beside each other; in a draft either may still be empty. */
export const typedText = z
  .object({ zh: z.string().max(12_000).default(""), en: z.string().max(12_000).optional() })
  .default({ zh: "" });

/** A choice among fixed words, or none yet. */
export const typedChoice = <const Options extends readonly [string, ...string[]]>(
  options: Options,
) =>
  z
    .enum(options)
    .nullish()
    .transform((value) => value ?? null);

/** A part that may be left out as a whole: null while nothing in it is filled in. */
export const typedPart = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape)
    .nullish()
    .transform((part) => (filled(part) ? (part ?? null) : null));

function filled(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value === "object" ? Object.values(value).some(filled) : true;
}
