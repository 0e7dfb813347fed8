import { z } from "zod";
import { contradict, instant } from "./brief-parts";
import { contradictions as t } from "./texts";

/**
 * The instants of the whole contest; those of judging stand in its rounds. Every interval is half-open:
 * the opening instant belongs to it, the closing instant does not.
 */
export const timetableSchema = z
  .object({ opensAt: instant, closesAt: instant, resultsAt: instant })
  .superRefine(({ opensAt, closesAt }, context) => {
    // Of an instant that is no instant nothing is said here: NaN compares to nothing.
    if (Date.parse(opensAt) >= Date.parse(closesAt))
      contradict(context, ["closesAt"], t.closesBeforeOpening);
  });

export type Timetable = z.infer<typeof timetableSchema>;
