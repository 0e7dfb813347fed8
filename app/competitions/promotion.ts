import { z } from "zod";
import { contradict, wholeNumber } from "./brief-parts";
import { contradictions as t } from "./texts";

/** Of what a promotion counts: of each track (赛道) by itself, or of the whole contest. */
export const promotionScopes = ["contest", "track"] as const;
/** passed: whatever the round has passed, which only screening can say. */
export const promotionMeasures = ["number", "percent", "passed"] as const;

/** How many go on (入围) after a round, and how many stand in reserve behind them (递补), in that same scope. */
export const promotionSchema = z
  .object({
    of: z.enum(promotionScopes),
    by: z.enum(promotionMeasures),
    value: wholeNumber(0, 5000),
    reserves: wholeNumber(0, 200),
  })
  .superRefine(({ by, value }, context) => {
    if (by !== "passed" && value < 1) contradict(context, ["value"], t.promotesNobody);
    if (by === "percent" && value > 100) contradict(context, ["value"], t.percentOverWhole);
  });

export type Promotion = z.infer<typeof promotionSchema>;

/** What follows a screening: all that it passed go on, and nobody waits in reserve. */
export const passedGoOn: Promotion = { of: "contest", by: "passed", value: 0, reserves: 0 };

/** How many of `count` entries go on, at most. A share is rounded up, so that it never promotes nobody. */
export function placesOf({ by, value }: Promotion, count: number): number {
  if (by === "passed") return count;
  return by === "number" ? Math.min(value, count) : Math.ceil((count * value) / 100);
}

/**
 * The first promotion, by its place, that asks for more than the one before it can have left, with how
 * many there are at most; null where each can be met as far as the brief tells. How many entries come to
 * the first round is not known here.
 */
export function promotionTooLarge(
  promotions: readonly (Promotion | null)[],
  tracks: number,
): { index: number; most: number } | null {
  let inAll = Infinity;
  let inTrack = Infinity;
  for (const [index, promotion] of promotions.entries()) {
    if (!promotion) continue;
    const perTrack = promotion.of === "track";
    const most = perTrack ? inTrack : inAll;
    if (promotion.by === "number" && promotion.value > most) return { index, most };
    const left = most === Infinity && promotion.by === "percent" ? most : placesOf(promotion, most);
    if (perTrack) inTrack = left;
    inAll = Math.min(inAll, perTrack ? left * tracks : left);
    inTrack = Math.min(inTrack, inAll);
  }
  return null;
}
