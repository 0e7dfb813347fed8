import { z } from "zod";
import { partId } from "./brief-parts";

/**
 * How a tie is broken, in the declared order; the time of submission never decides. Entries that are
 * equal by the whole list share their place (并列).
 * criterion: higher mean on that criterion · median: higher median of the jurors' totals ·
 * deliberation: the panel decides in 合议, with its reason on record.
 */
export const tieBreakSchema = z.discriminatedUnion("by", [
  z.object({ by: z.literal("criterion"), criterionId: partId }),
  z.object({ by: z.literal("median") }),
  z.object({ by: z.literal("deliberation") }),
]);

export const tieBreakKinds = ["criterion", "median", "deliberation"] as const;
export type TieBreak = z.infer<typeof tieBreakSchema>;

/** One word for a tie-break, to find doubles and for a select's value. */
export const tieBreakKey = (tieBreak: TieBreak): string =>
  tieBreak.by === "criterion" ? `criterion:${tieBreak.criterionId}` : tieBreak.by;

/** The tie-break a select's value stands for; null for none. */
export function tieBreakOfKey(key: string): TieBreak | null {
  const [by, criterionId] = key.split(":");
  const read = tieBreakSchema.safeParse({ by, ...(criterionId ? { criterionId } : {}) });
  return read.success ? read.data : null;
}
