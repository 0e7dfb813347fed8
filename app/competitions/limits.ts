import { z } from "zod";
import { contradict, wholeNumber } from "./brief-parts";
import { contradictions as t } from "./texts";

/** What an entry may and must hold. Counts of boards, characters, people, entries. */
export const limitsSchema = z
  .object({
    boardsMin: wholeNumber(1, 20),
    boardsMax: wholeNumber(1, 20),
    garmentRequired: z.boolean(),
    techpackAllowed: z.boolean(),
    statementMin: wholeNumber(0, 5000),
    statementMax: wholeNumber(1, 5000),
    teamMax: wholeNumber(1, 20),
    entriesPerPerson: wholeNumber(1, 20),
  })
  .superRefine(({ boardsMin, boardsMax, statementMin, statementMax }, context) => {
    if (boardsMax < boardsMin) contradict(context, ["boardsMax"], t.mostBelowLeast);
    if (statementMax < statementMin) contradict(context, ["statementMax"], t.mostBelowLeast);
  });

export type Limits = z.infer<typeof limitsSchema>;
