import type { Localized } from "~/ui/localized";
import { phaseAt, roundAt, type Course, type Phase } from "./phases";
import type { Round } from "./rounds";
import { finishingEndsAt } from "./finishing";

/** What each phase is called on the timeline. */
export type CourseWords = Record<
  | "announcement"
  | "collecting"
  | "finishing"
  | "screening"
  | "judging"
  | "promotion"
  | "making"
  | "results",
  string
>;

/** A stop of the timeline: half-open, [at, until). */
export interface CourseStop {
  label: string;
  at?: Date;
  until?: Date;
  state: "past" | "now" | "ahead";
}

type Stop = Omit<CourseStop, "state"> & { phase: Phase; round: Round | null };

/**
 * A contest's course, with the stop it stands at. A stop of no length is left out; the only round of a
 * contest goes by the word for judging, several by their names.
 */
export function courseOf(
  course: Course,
  now: Date,
  publishedAt: string | null,
  words: CourseWords,
  named: (name: Localized) => string,
): CourseStop[] {
  const { timetable, rounds } = course;
  const at = (iso: string) => new Date(iso);
  const ofRound = (round: Round, index: number): Stop[] => {
    const next = rounds[index + 1];
    const closes = at(round.judgingClosesAt);
    const judging: Stop = {
      ...{ phase: "judging", round, at: at(round.judgingOpensAt), until: closes },
      label: rounds.length > 1 ? named(round.name) : words.judging,
    };
    if (!next) return [judging];
    const label = round.making ? words.making : words.promotion;
    const until = at(next.judgingOpensAt);
    return [judging, { phase: "between", round, label, at: closes, until }];
  };
  const none = { round: null };
  const [opens, closes] = [at(timetable.opensAt), at(timetable.closesAt)];
  const finishing = finishingEndsAt(timetable);
  const finished = finishing ? at(finishing) : closes;
  const announced = publishedAt && { at: at(publishedAt) };
  const stops: Stop[] = [
    { phase: "announced", ...none, label: words.announcement, ...announced },
    { phase: "open", ...none, label: words.collecting, at: opens, until: closes },
    { phase: "closed", ...none, label: words.finishing, at: closes, until: finished },
    {
      ...{ phase: "closed", ...none, label: words.screening, at: finished },
      until: at(rounds[0]!.judgingOpensAt),
    },
    ...rounds.flatMap(ofRound),
    { phase: "judged", ...none, label: words.results, at: at(timetable.resultsAt) },
  ];
  const [phase, round] = [phaseAt(course, now), roundAt(course, now)];
  const here = stops.findIndex(
    (stop) =>
      stop.phase === phase &&
      (stop.round === null || stop.round === round) &&
      // What follows the close is two stops where bytes may still arrive.
      !(stop.phase === "closed" && stop.until && stop.until <= now),
  );
  return stops
    .map(({ phase: _, round: __, ...stop }, place) => ({
      ...stop,
      state:
        place < here ? ("past" as const) : place === here ? ("now" as const) : ("ahead" as const),
    }))
    .filter(({ at: from, until }) => !from || !until || from < until);
}
