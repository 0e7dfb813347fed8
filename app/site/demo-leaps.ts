import { turnsOf, type Course } from "~/competitions/phases";
import { noticeEnds } from "~/competitions/rounds";
import type { Localized } from "~/ui/localized";

/** What the demo's clock may leap to. */
export type LeapKind =
  | "lastMinute"
  | "opensAt"
  | "closesAt"
  | "finishingEndsAt"
  | "judgingOpensAt"
  | "judgingClosesAt"
  | "noticeEnds"
  | "makingDueAt"
  | "resultsAt";

export interface Leap {
  kind: LeapKind;
  slug: string;
  contest: Localized;
  /** The round's name, where the turn is one of a round. */
  round: Localized | null;
  at: Date;
}

type Timed = Course & { slug: string; title: Localized };

/** The turns of all contests that lie ahead of the demo's clock, the nearest first. */
export function leapsAhead(contests: Timed[], now: Date): Leap[] {
  return contests
    .flatMap((contest) => {
      const { slug, title, timetable, rounds } = contest;
      const leap = (kind: LeapKind, at: number, round: Localized | null = null): Leap => ({
        ...{ kind, slug, contest: title, round },
        at: new Date(at),
      });
      return [
        leap("lastMinute", Date.parse(timetable.closesAt) - 60_000),
        ...turnsOf(contest).map(({ name, at, round }) =>
          leap(name, Date.parse(at), round?.name ?? null),
        ),
        ...rounds
          .filter(({ noticeDays }) => noticeDays > 0)
          .map((round) => leap("noticeEnds", noticeEnds(round), round.name)),
      ];
    })
    .filter(({ at }) => at > now)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
