import { z } from "zod";
import { makingRefusals as t } from "./refusals";

const id = z.string().max(60);
const text = (most: number) => z.string().trim().max(most).default("");

/** What the pages of a making post. */
export const makingForms = {
  sign: z.object({ roundId: id, digest: z.string().max(64), name: text(80) }),
  report: z.object({ roundId: id, step: id, note: text(1_000) }),
  remove: z.object({ roundId: id, fileId: id }),
  check: z
    .object({
      outcome: z.enum(["matches", "differs"]),
      anonymous: z.literal("on").optional(),
      reason: text(1_000),
      reports: z.coerce.number().int().min(0).max(100_000),
    })
    .superRefine(({ outcome, anonymous }, context) => {
      // Only of a garment that matches do jurors see the photographs.
      if (outcome === "matches" && !anonymous)
        context.addIssue({ code: "custom", path: ["anonymous"], params: { because: t.readFirst } });
    }),
};
