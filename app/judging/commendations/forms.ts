import { z } from "zod";
import { ticked } from "../notice/forms";
import { choiceFrom } from "./commendation";
import { commendationRefusals as t } from "./texts";

/** A box alone is posted as a text, several as a list. */
const boxes = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(400)).max(2_000),
);

export const commendationForms = {
  propose: z.object({
    given: boxes.transform((given, context) =>
      given.map((box) => {
        const choice = choiceFrom(box);
        if (choice) return choice;
        context.addIssue({ code: "custom", params: { because: t.notACandidate } });
        return z.NEVER;
      }),
    ),
  }),
  sign: z.object({
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    read: ticked(t.readFirst),
  }),
};
