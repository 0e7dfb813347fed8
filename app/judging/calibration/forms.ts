import { z } from "zod";
import { calibrationRefusals as t } from "./refusals";

const id = z.string().max(100);

export const calibrationForms = {
  sample: z.object({ sampleId: id }),
  describe: z.object({
    sampleId: id,
    title: z
      .string()
      .default("")
      .transform((text) => text.trim())
      .refine((text) => text.length > 0 && text.length <= 60, {
        params: { because: t.titleNeeded },
      }),
    words: z.string().trim().max(1_000).default(""),
  }),
  open: z
    .object({ precedes: z.literal("on").optional(), looked: z.literal("on").optional() })
    .superRefine(({ looked }, context) => {
      if (looked) return;
      context.addIssue({ code: "custom", path: ["looked"], params: { because: t.lookFirst } });
    }),
  precede: z.object({ precedes: z.literal("on").optional() }),
};
