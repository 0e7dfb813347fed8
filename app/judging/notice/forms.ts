import { z } from "zod";
import { emptyPlaces } from "./final-awards";
import { objectionGrounds, statementLength } from "./grounds";
import { noticeRefusals as t } from "./refusals";

const words = (least: number, because: object) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text.length >= least && text.length <= statementLength.most, {
      params: { because },
    });

/** A box that has to be ticked. */
export const ticked = (because: object) =>
  z
    .enum(["on", ""])
    .default("")
    .refine((given) => given === "on", { params: { because } });

export const noticeForms = {
  object: z.object({
    /** A candidate number of the notice; empty: against the procedure. */
    entry: z
      .string()
      .max(10)
      .default("")
      .transform((text, context) => {
        if (text === "") return null;
        if (/^\d+$/.test(text)) return Number(text);
        context.addIssue({ code: "custom", params: { because: t.noSuchEntry } });
        return z.NEVER;
      }),
    ground: z.enum(objectionGrounds),
    statement: words(statementLength.least, t.statementLength),
  }),
  reply: z.object({ text: words(statementLength.least, t.statementLength) }),
  decide: z
    .object({
      outcome: z.enum(["upheld", "rejected"]).optional(),
      takeBack: z.literal("on").optional(),
      reason: words(6, t.reasonLength),
    })
    .superRefine(({ outcome }, context) => {
      if (!outcome)
        context.addIssue({
          code: "custom",
          path: ["outcome"],
          params: { because: t.chooseOutcome },
        });
    }),
  askViewing: z.object({ secrecy: ticked(t.promiseSecrecy) }),
  decideViewing: z
    .object({ granted: z.enum(["yes", "no"]), reason: z.string().trim().max(1_000).default("") })
    .superRefine(({ granted, reason }, context) => {
      if (granted === "no" && reason.length < 6)
        context.addIssue({ code: "custom", path: ["reason"], params: { because: t.reasonLength } });
    }),
  conclude: z.object({ how: z.enum(emptyPlaces) }),
  sign: z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), read: ticked(t.readFirst) }),
};
