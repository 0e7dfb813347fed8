import { z } from "zod";
import { seatSources } from "~/competitions/panels";
import { roundMethods } from "~/competitions/round-methods";

/** 开评记录 and 收评记录. */
export const recordKinds = ["opening", "closing"] as const;
export type RecordKind = (typeof recordKinds)[number];

const count = z.number().int();
const localized = z.object({ zh: z.string(), en: z.string().optional() });

/** What stands in a round at an instant, in counts alone: no score, no order, nobody's name. */
const standingSchema = z.object({
  contest: z.object({ slug: z.string(), title: localized, version: count }),
  round: z.object({
    ...{ id: z.string(), name: localized, method: z.enum(roundMethods) },
    ...{ judgingOpensAt: z.string(), judgingClosesAt: z.string() },
  }),
  /** Jurors who sit, who promised secrecy, who declared their relations, and who left. */
  panel: z.object({ seated: count, promised: count, declared: count, left: count }),
  /** By which seed the desks were laid out; null where none was drawn. */
  draw: z.object({ seed: z.string(), at: z.string() }).nullable(),
  desks: z.object({ entries: count, assigned: count, recused: count, locked: count }),
  /** The same of each panel, where experts and enterprises sit on panels of their own; not there where all sit on one. */
  sources: z
    .array(z.object({ source: z.enum(seatSources), seated: count, assigned: count, locked: count }))
    .optional(),
});
export type RoundStanding = z.infer<typeof standingSchema>;

export const recordSchema = z.object({
  kind: z.enum(recordKinds),
  standing: standingSchema,
  /** The contest's journal up to here: how many entries, the last, and a hash over all commitments. */
  journal: z.object({ entries: count, last: z.string(), hash: z.string() }),
  note: z.string(),
  signedAt: z.string(),
});
export type SupervisionRecord = z.infer<typeof recordSchema>;
