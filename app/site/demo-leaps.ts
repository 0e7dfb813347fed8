import type { Timetable } from "~/competitions/timetable";
import type { Localized } from "~/ui/localized";

/** What the demo's clock may leap to. */
export const leapKinds = ["lastMinute", "closes", "judgingOpens", "judged", "published"] as const;
export type LeapKind = (typeof leapKinds)[number];

export interface Leap {
  kind: LeapKind;
  slug: string;
  contest: Localized;
  at: Date;
}

type Timed = { slug: string; title: Localized; timetable: Timetable };

/** The turns of all contests that lie ahead of the demo's clock, the nearest first. */
export function leapsAhead(contests: Timed[], now: Date): Leap[] {
  return contests
    .flatMap(({ slug, title, timetable }) => {
      const closes = Date.parse(timetable.closesAt);
      const instants: Record<LeapKind, number> = {
        lastMinute: closes - 60_000,
        closes,
        judgingOpens: Date.parse(timetable.judgingOpensAt),
        judged: Date.parse(timetable.judgingClosesAt),
        published: Date.parse(timetable.resultsAt),
      };
      return leapKinds.map((kind) => ({
        kind,
        slug,
        contest: title,
        at: new Date(instants[kind]),
      }));
    })
    .filter(({ at }) => at > now)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
