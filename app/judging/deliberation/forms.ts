import { z } from "zod";
import { forms } from "../forms";
import { ticked } from "../notice/forms";
import { relationKinds } from "../relations";
import { deliberationRefusals as t } from "./texts";

const text = z.string().max(2_000).default("");
/** A box alone is posted as a text, several as a list. */
const boxes = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(20)).max(60),
);

/** What a juror ticks who wants the place left vacant: an empty sheet may be a slip, and a vote is cast once. */
export const vacantChoice = "vacant";
const vote = boxes.transform((ticked, context) => {
  const chosen = ticked.filter((one) => one !== vacantChoice);
  if (ticked.length === 0)
    context.addIssue({ code: "custom", params: { because: t.nothingChosen } });
  if (chosen.length > 0 && chosen.length < ticked.length)
    context.addIssue({ code: "custom", params: { because: t.vacantAndWorks } });
  return chosen;
});

export const deliberationForms = {
  open: z.object({
    entries: forms.lowerQuota.shape.numbers,
    prizeId: z.string().max(60).optional(),
    places: z.coerce.number().int().min(1).max(500),
    question: text,
  }),
  write: z.object({ deliberationId: z.string().max(100), reason: text }),
  vote: z.object({ chosen: vote }),
  stepBack: z.object({ kind: z.enum(relationKinds) }),
  sign: z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), read: ticked(t.readFirst) }),
};
