import { nextTurn, turnsOf, type Turn } from "~/competitions/phases";
import type { Localized } from "~/ui/localized";
import type { ContestFacts } from "./facts";

/** An instant that is still to come: of the timetable, or of what follows from signatures and objections. */
export interface InstantAhead {
  name: Turn["name"] | "announcement" | "noticeCloses" | "answerDue";
  at: string;
  /** The round's name, where it is of one of several. */
  round: Localized | null;
}

/** What comes after the next turn of the timetable, and before or beside it what the timetable does not say. */
export function instantsAhead({ course, now, rounds, notice }: ContestFacts): InstantAhead[] {
  if (!course) return [];
  const several = course.rounds.length > 1;
  const turns = turnsOf(course).map(({ name, at, round }) => ({
    ...{ name, at },
    round: several && round ? round.name : null,
  }));
  const announced = course.rounds.flatMap(({ id, name }): InstantAhead[] => {
    const at = rounds[id]?.announcedAt;
    return at ? [{ name: "announcement", at, round: several ? name : null }] : [];
  });
  const after = (name: InstantAhead["name"], at: string | null): InstantAhead[] =>
    at ? [{ name, at, round: null }] : [];
  const next = nextTurn(course, now);
  return [
    ...turns.filter(({ name, at }) => name !== next?.name || at !== next.at),
    ...announced,
    ...after("noticeCloses", notice.closesAt),
    ...after("answerDue", notice.dueAt),
  ]
    .filter(({ at }) => Date.parse(at) > now.getTime())
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(0, shown);
}

const shown = 4;
