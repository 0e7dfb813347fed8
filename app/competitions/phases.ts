import type { Timetable } from "./timetable";

/** Where a contest stands. Read off the timetable at an instant and never stored. */
export const phases = ["announced", "open", "closed", "judging", "judged"] as const;
export type Phase = (typeof phases)[number];

/**
 * The phase at an instant. All intervals are half-open: at the opening instant the phase has begun, at
 * the closing instant it is over. `judging` runs to judgingClosesAt; `judged` has no end, for results
 * are published by an approval and not by this timetable.
 */
export function phaseAt(timetable: Timetable, now: Date): Phase {
  const reached = (name: keyof Timetable) => now.getTime() >= Date.parse(timetable[name]);
  if (reached("judgingClosesAt")) return "judged";
  if (reached("judgingOpensAt")) return "judging";
  if (reached("closesAt")) return "closed";
  if (reached("opensAt")) return "open";
  return "announced";
}

/** May entries be begun, changed, handed in and withdrawn? [opensAt, closesAt) */
export const accepts = (timetable: Timetable, now: Date): boolean =>
  phaseAt(timetable, now) === "open";

/** Is the entry period over, so that numbers may be given? [closesAt, ∞) */
export const hasClosed = (timetable: Timetable, now: Date): boolean =>
  now.getTime() >= Date.parse(timetable.closesAt);

/** May ballots be scored and locked? [judgingOpensAt, judgingClosesAt) */
export const judges = (timetable: Timetable, now: Date): boolean =>
  phaseAt(timetable, now) === "judging";

/** Is judging over, so that scores may be opened and ranked? [judgingClosesAt, ∞) */
export const hasJudged = (timetable: Timetable, now: Date): boolean =>
  phaseAt(timetable, now) === "judged";

/** The instant at which the phase ends, and what it leads to; null for the last one. */
export function nextTurn(
  timetable: Timetable,
  now: Date,
): { name: keyof Timetable; at: string } | null {
  const order = ["opensAt", "closesAt", "judgingOpensAt", "judgingClosesAt", "resultsAt"] as const;
  const name = order.find((candidate) => now.getTime() < Date.parse(timetable[candidate]));
  return name ? { name, at: timetable[name] } : null;
}
