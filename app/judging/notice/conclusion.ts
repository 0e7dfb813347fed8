import { z } from "zod";
import { emptyPlaces } from "./final-awards";
import type { NoticeWindow } from "./notice-window";

/** What two people sign when a result becomes final. Entries by candidate number. */
export const conclusionSchema = z.object({
  result: z.object({ number: z.number().int(), digest: z.string() }),
  notice: z.object({ opensAt: z.string(), closesAt: z.string() }),
  objections: z.array(
    z.object({ number: z.number().int(), upheld: z.boolean(), entry: z.string().nullable() }),
  ),
  takenBack: z.array(z.object({ entry: z.string(), prizeId: z.string(), objection: z.number() })),
  emptyPlaces: z.enum(emptyPlaces),
  awards: z.array(z.object({ entry: z.string(), prizeId: z.string(), place: z.number().int() })),
});
export type ConclusionContent = z.infer<typeof conclusionSchema>;

/** A 公示 with the objections filed in it, as far as finishing it depends on them. */
export interface StandingNotice {
  window: NoticeWindow | null;
  now: Date;
  objections: readonly { number: number; objectionId: string; decided: boolean; dueAt: Date }[];
}

/** What still stands between an announced result and its being final. */
export type ConclusionBlocker =
  | { kind: "notice-runs"; until: string }
  | { kind: "open-objection"; number: number; objectionId: string; dueAt: string };

/** In the order in which they are to be dealt with; nothing where nothing is in the way. */
export function conclusionBlockers({
  window,
  now,
  objections,
}: StandingNotice): ConclusionBlocker[] {
  const open = objections
    .filter(({ decided }) => !decided)
    .map(({ number, objectionId, dueAt }) => ({
      kind: "open-objection" as const,
      ...{ number, objectionId, dueAt: dueAt.toISOString() },
    }));
  return window && now < window.closesAt
    ? [{ kind: "notice-runs", until: window.closesAt.toISOString() }, ...open]
    : open;
}
