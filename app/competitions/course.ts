import { phases, type Phase } from "./phases";
import type { Timetable } from "./timetable";

/** What each phase is called on the timeline. */
export type CourseWords = Record<
  "announcement" | "collecting" | "screening" | "judging" | "results",
  string
>;

/** A stop of the timeline: half-open, [at, until). */
export interface CourseStop {
  label: string;
  at?: Date;
  until?: Date;
  state: "past" | "now" | "ahead";
}

/** A contest's course, with the phase it stands in. A stop of no length is left out. */
export function courseOf(
  timetable: Timetable,
  phase: Phase,
  publishedAt: string | null,
  words: CourseWords,
): CourseStop[] {
  const at = (name: keyof Timetable) => new Date(timetable[name]);
  const stops: (Omit<CourseStop, "state"> & { phase: Phase })[] = [
    {
      phase: "announced",
      label: words.announcement,
      ...(publishedAt && { at: new Date(publishedAt) }),
    },
    { phase: "open", label: words.collecting, at: at("opensAt"), until: at("closesAt") },
    { phase: "closed", label: words.screening, at: at("closesAt"), until: at("judgingOpensAt") },
    {
      phase: "judging",
      label: words.judging,
      at: at("judgingOpensAt"),
      until: at("judgingClosesAt"),
    },
    { phase: "judged", label: words.results, at: at("resultsAt") },
  ];
  const here = phases.indexOf(phase);
  return stops
    .filter(({ at: from, until }) => !from || !until || from < until)
    .map(({ phase: own, ...stop }) => {
      const place = phases.indexOf(own);
      return { ...stop, state: place < here ? "past" : place === here ? "now" : "ahead" };
    });
}
