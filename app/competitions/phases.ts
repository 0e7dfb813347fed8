import type { Round } from "./rounds";
import { finishingEndsAt } from "./finishing";
import type { Timetable } from "./timetable";

/** Where a contest stands. Read off the timetable at an instant and never stored. */
export const phases = ["announced", "open", "closed", "judging", "between", "judged"] as const;
export type Phase = (typeof phases)[number];

/** What a contest's time is read off: the part of its brief that says when. */
export interface Course {
  timetable: Timetable;
  rounds: readonly Round[];
}

const reached = (iso: string, now: Date): boolean => now.getTime() >= Date.parse(iso);

/** The round whose judging opened last; null before the first. */
export const roundAt = ({ rounds }: Course, now: Date): Round | null =>
  rounds.findLast(({ judgingOpensAt }) => reached(judgingOpensAt, now)) ?? null;

/** The round that is judged now or next, for which a panel is made ready; undefined once all are judged. */
export const roundAhead = ({ rounds }: Course, now: Date): Round | undefined =>
  rounds.find((round) => !hasJudged(round, now));

/**
 * The phase at an instant. All intervals are half-open: at the opening instant the phase has begun, at
 * the closing instant it is over. `judging` is that of the round of roundAt, `between` what follows it
 * (入围, 公示, 成衣制作); `judged` has no end, for results are published by an approval and not by this
 * timetable.
 */
export function phaseAt(course: Course, now: Date): Phase {
  const round = roundAt(course, now);
  if (round) {
    if (judges(round, now)) return "judging";
    return round === course.rounds.at(-1) ? "judged" : "between";
  }
  if (reached(course.timetable.closesAt, now)) return "closed";
  return reached(course.timetable.opensAt, now) ? "open" : "announced";
}

/** May entries be begun, changed, handed in and withdrawn? [opensAt, closesAt) */
export const accepts = ({ opensAt, closesAt }: Timetable, now: Date): boolean =>
  reached(opensAt, now) && !reached(closesAt, now);

/** Is the entry period over, so that numbers may be given? [closesAt, ∞) */
export const hasClosed = ({ closesAt }: Timetable, now: Date): boolean => reached(closesAt, now);

/** May bytes still arrive whose hash was handed in before the close? [closesAt, its end) */
export function finishes(timetable: Timetable, now: Date): boolean {
  const end = finishingEndsAt(timetable);
  return end !== null && hasClosed(timetable, now) && !reached(end, now);
}

/** Has the judging of this round opened: [judgingOpensAt, ∞) */
export const hasBegun = ({ judgingOpensAt }: Round, now: Date): boolean =>
  reached(judgingOpensAt, now);

/** May the ballots of this round be scored and locked? [judgingOpensAt, judgingClosesAt) */
export const judges = (round: Round, now: Date): boolean =>
  hasBegun(round, now) && !hasJudged(round, now);

/** Is the judging of this round over, so that scores may be opened and ranked? [judgingClosesAt, ∞) */
export const hasJudged = ({ judgingClosesAt }: Round, now: Date): boolean =>
  reached(judgingClosesAt, now);

/** When the result of a round may be announced: not before now, and the last not before the contest's date. */
export const earliestAnnouncement = (
  { timetable, rounds }: Course,
  round: Round,
  now: Date,
): Date =>
  round === rounds.at(-1)
    ? new Date(Math.max(now.getTime(), Date.parse(timetable.resultsAt)))
    : now;

type Whole = "opensAt" | "closesAt" | "resultsAt";

/** An instant of a contest's course, with the form field that says it; `round` where it is of a round. */
export interface Turn {
  name: Whole | "finishingEndsAt" | "judgingOpensAt" | "judgingClosesAt" | "makingDueAt";
  at: string;
  round: Round | null;
  field: string;
}

/** Every instant at which something turns, in the order in which they come. */
export function turnsOf({ timetable, rounds }: Course): Turn[] {
  const whole = (name: Whole): Turn => ({
    ...{ name, at: timetable[name], round: null },
    field: `timetable.${name}`,
  });
  const ofRound = (round: Round, index: number): Turn[] => {
    const field = `rounds[${index}]`;
    const { judgingOpensAt, judgingClosesAt, making } = round;
    const turns: Turn[] = [
      { name: "judgingOpensAt", at: judgingOpensAt, round, field: `${field}.judgingOpensAt` },
      { name: "judgingClosesAt", at: judgingClosesAt, round, field: `${field}.judgingClosesAt` },
    ];
    const due = making && { name: "makingDueAt" as const, at: making.dueAt };
    return due ? [...turns, { ...due, round, field: `${field}.making.dueAt` }] : turns;
  };
  const end = finishingEndsAt(timetable);
  const finishing: Turn[] = end
    ? [{ name: "finishingEndsAt", at: end, round: null, field: "timetable.finishingHours" }]
    : [];
  const entering = [whole("opensAt"), whole("closesAt"), ...finishing];
  return [...entering, ...rounds.flatMap(ofRound), whole("resultsAt")];
}

/** The instant at which the phase ends, and what it leads to; null for the last one. */
export const nextTurn = (course: Course, now: Date): Turn | null =>
  turnsOf(course).find(({ at }) => !reached(at, now)) ?? null;
