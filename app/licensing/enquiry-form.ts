import { z } from "zod";
import { fenFromYuan } from "~/ui/format";
import type { Because } from "~/platform/refusal";
import { enquiryRefusals as t } from "./enquiry-refusals";
import type { OfferedStep } from "./enquiry-permissions";

/** For what a work is wanted. A closed list, so that two licences can be told to overlap (07). */
export const intendedUses = [
  "garment",
  "fabric",
  "home",
  "cultural",
  "display",
  "uniform",
  "other",
] as const;
export type IntendedUse = (typeof intendedUses)[number];

/** Where it is wanted: a list that nests, 湖南 within 中国大陆 within 大中华 within 全球. */
export const territories = ["hunan", "mainland", "greater-china", "world"] as const;
export type Territory = (typeof territories)[number];

/** What a person typed, read by a rule; refused with the room's own sentence. */
const readBy = <T>(read: (typed: string) => T | null, because: Because) =>
  z.string().transform((typed, context): T => {
    const value = read(typed.normalize("NFKC").replace(/[\s,]/g, ""));
    if (value !== null) return value;
    context.addIssue({ code: "custom", params: { because }, input: typed });
    return z.NEVER;
  });
const whole = (most: number) => (typed: string) =>
  /^\d{1,9}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most ? Number(typed) : null;

const id = z.string().min(1).max(40);
const words = z
  .string()
  .max(4_000)
  .default("")
  // PostgreSQL's text has no NUL.
  .transform((text) => text.replaceAll("\u0000", "").trim());

export const enquirySchema = z.object({
  organisationId: id,
  use: z.enum(intendedUses),
  quantity: readBy(whole(10_000_000), t.quantity),
  territory: z.enum(territories),
  termMonths: readBy(whole(240), t.term),
  words,
});
export type EnquiryAsked = z.output<typeof enquirySchema>;

export const saveSchema = z.object({ organisationId: id });
export const removeSchema = z.object({ entryId: id });

const offered = [
  "interested",
  "asked-back",
  "declined",
  "said",
  "proposed-sampling",
  "proposed-contract",
  "agreed",
  "turned-down",
  "withdrawn",
] as const satisfies readonly OfferedStep[];
export const stepSchema = z.object({ kind: z.enum(offered), words });

const count = readBy(whole(10_000_000), t.makingNumber).optional();
/** No single garment costs ten million yuan; what does is a slip of the finger. */
const mostFen = 1_000_000_000;
const money = readBy((typed) => {
  const fen = fenFromYuan(typed);
  return fen !== null && fen <= mostFen ? fen : null;
}, t.makingMoney).optional();
/** What a designer knows of making the work; whatever is unknown stays empty. */
export const makingSchema = z.object({
  moq: count,
  costFrom: money,
  costTo: money,
  leadDays: count,
});
