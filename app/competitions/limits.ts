import { z } from "zod";
import { contradict, wholeNumber } from "./brief-parts";
import { contradictions as t } from "./texts";

/** What an entry may and must hold. Counts of files, pieces, characters, people, entries. */
export const limitsSchema = z
  .object({
    boardsMin: wholeNumber(1, 20),
    boardsMax: wholeNumber(1, 20),
    /** 款式图 and 面料小样: at most 0 takes none. Briefs from before there were any said nothing of them. */
    flatsMin: wholeNumber(0, 10).default(0),
    flatsMax: wholeNumber(0, 10).default(0),
    swatchesMin: wholeNumber(0, 10).default(0),
    swatchesMax: wholeNumber(0, 10).default(0),
    /** 系列件数: how many pieces one entry may be made of. */
    seriesMin: wholeNumber(1, 20).default(1),
    seriesMax: wholeNumber(1, 20).default(1),
    garmentRequired: z.boolean(),
    techpackAllowed: z.boolean(),
    statementMin: wholeNumber(0, 5000),
    statementMax: wholeNumber(1, 5000),
    teamMax: wholeNumber(1, 20),
    /** As the lead. */
    entriesPerPerson: wholeNumber(1, 20),
    /** As lead or co-author together; null sets no bound. */
    worksPerAuthor: wholeNumber(1, 50).nullable().default(null),
  })
  .superRefine((limits, context) => {
    for (const what of ["boards", "flats", "swatches", "series", "statement"] as const)
      if (limits[`${what}Max`] < limits[`${what}Min`])
        contradict(context, [`${what}Max`], t.mostBelowLeast);
    if (limits.worksPerAuthor !== null && limits.worksPerAuthor < limits.entriesPerPerson)
      contradict(context, ["worksPerAuthor"], t.fewerThanAsLead);
  });
