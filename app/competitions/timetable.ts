import { z } from "zod";
import { contradict, instant } from "./brief-parts";
import { contradictions as t } from "./texts";

/**
 * The five instants of a contest: opens < closes ≤ judging opens < judging closes ≤ results.
 * Every interval is half-open: the opening instant belongs to it, the closing instant does not.
 */
export const timetableSchema = z
  .object({
    opensAt: instant,
    closesAt: instant,
    judgingOpensAt: instant,
    judgingClosesAt: instant,
    resultsAt: instant,
  })
  .superRefine((timetable, context) => {
    // Of an instant that is no instant nothing is said here: NaN compares to nothing.
    const at = (name: keyof typeof timetable) => Date.parse(timetable[name]);
    if (at("opensAt") >= at("closesAt")) contradict(context, ["closesAt"], t.closesBeforeOpening);
    if (at("closesAt") > at("judgingOpensAt"))
      contradict(context, ["judgingOpensAt"], t.judgingBeforeClose);
    if (at("judgingOpensAt") >= at("judgingClosesAt"))
      contradict(context, ["judgingClosesAt"], t.judgingEndsBeforeStart);
    if (at("judgingClosesAt") > at("resultsAt"))
      contradict(context, ["resultsAt"], t.resultsBeforeJudgingEnds);
  });

export type Timetable = z.infer<typeof timetableSchema>;
