import { hasBegun, hasClosed, judges, roundAhead } from "~/competitions/phases";
import type { Found } from "./blocker";
import { untouchedRound, type ContestFacts } from "./facts";

/** The panel of the round that is judged now or next; once it is judged nobody sits down any more. */
export function blockersOfPanel({ course, now, panel }: ContestFacts): Found[] {
  const round = course && roundAhead(course, now);
  if (!round) return [];
  const begun = hasBegun(round, now);
  const by = begun ? round.judgingClosesAt : round.judgingOpensAt;
  // Before the close a panel is still being formed; from then on desks wait for it.
  const urgency = hasClosed(course.timetable, now) ? "now" : "before";
  const nobody = panel.seated + panel.invited === 0;
  return [
    { reason: "noJurors", urgency, by, path: "/panel#invite", count: nobody ? 1 : 0 },
    {
      ...{ reason: "invitationsOpen", count: panel.invited, path: "/panel#invite", by },
      urgency: begun ? "aside" : "before",
    },
    { reason: "invitationsLapsed", count: panel.lapsed, urgency: "aside", path: "/panel#invite" },
    { reason: "unpromised", count: panel.unpromised, urgency, by, path: "/panel#jurors" },
    { reason: "undeclared", count: panel.undeclared, urgency, by, path: "/panel#jurors" },
    { reason: "unvouched", count: panel.unvouched, urgency, by, path: "/panel#jurors" },
  ];
}

/** Entries on desks, and ballots that are not locked: counts, for scores are sealed. */
export function blockersOfJudging({ course, now, panel, rounds }: ContestFacts): Found[] {
  const round = course && roundAhead(course, now);
  if (!round) return [];
  const counts = rounds[round.id] ?? untouchedRound;
  const { assigned, locked, withoutJuror, fewerJurors, samplesUnopened, uncalibrated } = counts;
  const open = judges(round, now);
  const named = course.rounds.length > 1 ? round.name : null;
  const desks = { path: "/panel#assignment", round: named };
  const calibration = { path: `/rounds/${round.id}/calibration`, round: named };
  return [
    {
      ...{ reason: "withoutJuror", urgency: "now", count: panel.seated > 0 ? withoutJuror : 0 },
      ...{ by: open ? round.judgingClosesAt : round.judgingOpensAt, ...desks },
    },
    { reason: "fewerJurors", urgency: "aside", count: fewerJurors, ...desks },
    {
      // Once the round has begun samples that were not opened cannot be any more.
      ...{ reason: "samplesUnopened", urgency: "before", count: open ? 0 : samplesUnopened },
      ...{ by: round.judgingOpensAt, ...calibration },
    },
    {
      ...{ reason: "uncalibrated", urgency: open ? "now" : "before", count: uncalibrated },
      ...{ by: open ? round.judgingClosesAt : round.judgingOpensAt, ...calibration },
    },
    {
      ...{ reason: "ballotsOpen", urgency: "before", count: open ? assigned - locked : 0 },
      ...{ by: round.judgingClosesAt, path: "/panel#jurors", round: named },
    },
  ];
}
