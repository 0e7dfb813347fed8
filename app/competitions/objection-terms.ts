import { z } from "zod";
import { wholeNumber } from "./brief-parts";
import { roundAfter, type Round } from "./rounds";

/** 公示 and 异议: how long a result lies open to objections, and how soon one is answered. */
export const objectionTermsSchema = z
  .object({
    /** Days of 公示 after a result is announced; 0 for none, and the result is final at once. */
    noticeDays: wholeNumber(0, 60),
    /** Days in which the organiser answers an objection. */
    answerDays: wholeNumber(1, 60),
    /** Whether those are working days (Monday to Friday) or calendar days. */
    workingDays: z.boolean(),
  })
  // A brief that was published before there were objections promises none.
  .default({ noticeDays: 0, answerDays: 15, workingDays: true });

export type ObjectionTerms = z.output<typeof objectionTermsSchema>;

interface WithRounds {
  rounds: readonly Round[];
  objections: ObjectionTerms;
}

/**
 * The terms of the 公示 that follows a round. After the last it is the notice of the contest's result, whose days
 * stand in the terms themselves: what a last round says of its own days is not in force.
 */
export const termsAfter = (
  { rounds, objections }: WithRounds,
  { id, noticeDays }: Round,
): ObjectionTerms => (roundAfter(rounds, id) ? { ...objections, noticeDays } : objections);
