import { all, allowed, refused, type Decision } from "~/platform/refusal";
import type { Brief } from "./brief";
import { changedCounting } from "./counting-rules";
import { turnsOf, type Course, type Turn } from "./phases";
import type { Round } from "./rounds";
import { sameContent } from "./same-content";
import { refusals as t } from "./texts";

/** What has happened to a contest by the time it is published again. */
export interface Standing {
  now: Date;
  /** Has any entry ever been handed in? A withdrawn one counts: its designer agreed to these terms. */
  submitted: boolean;
  /** Is the contest's result signed? Then nothing is counted any more. */
  settled?: boolean;
}

const lateness = 3_600_000;

/** A first publication: entries open from about now on (an hour's delay in publishing is forgiven). */
export const mayAnnounce = ({ timetable }: Brief, now: Date): Decision =>
  all(
    Date.parse(timetable.closesAt) > now.getTime()
      ? allowed
      : refused("invalid", t.closesInThePast, "timetable.closesAt"),
    Date.parse(timetable.opensAt) > now.getTime() - lateness
      ? allowed
      : refused("invalid", t.opensInThePast, "timetable.opensAt"),
  );

/** A later version: nothing that was promised is taken back, and nothing that has happened is rewritten. */
export function mayRevise(previous: Brief, next: Brief, standing: Standing): Decision {
  if (sameContent(previous, next)) return refused("invalid", t.nothingChanged);
  return all(
    keepsTimes(previous, next, standing.now),
    standing.submitted ? keepsPromises(previous, next) : allowed,
    standing.now.getTime() >= Date.parse(previous.timetable.closesAt)
      ? keepsWhatIsJudged(previous, next)
      : allowed,
    standing.settled && changedCounting(previous, next).length > 0
      ? refused("invalid", t.countedAlready, "criteria")
      : allowed,
    namesItsUndertaking(previous, next),
  );
}

function keepsTimes(previous: Course, next: Course, now: Date): Decision {
  const past = ({ at }: Turn) => Date.parse(at) <= now.getTime();
  const same = (one: Turn) => (other: Turn) =>
    one.name === other.name && one.round?.id === other.round?.id;
  const will = turnsOf(next);
  for (const was of turnsOf(previous).filter(past)) {
    const kept = will.find(same(was));
    if (!kept || Date.parse(kept.at) !== Date.parse(was.at))
      return refused("invalid", t.pastStays, kept?.field ?? "rounds");
  }
  for (const turn of will.filter(past))
    if (!turnsOf(previous).some((was) => same(turn)(was) && past(was)))
      return refused("invalid", t.notIntoThePast, turn.field);
  const { opensAt, closesAt } = previous.timetable;
  const open = Date.parse(opensAt) <= now.getTime();
  if (open && Date.parse(next.timetable.closesAt) < Date.parse(closesAt))
    return refused("invalid", t.onlyLater, "timetable.closesAt");
  return allowed;
}

function keepsPromises(previous: Brief, next: Brief): Decision {
  const summary = next.rights.summary.slice();
  const kept = previous.rights.summary.every((line) => {
    const at = summary.findIndex((candidate) => sameContent(candidate, line));
    return at >= 0 && summary.splice(at, 1).length === 1;
  });
  if (!kept || !sameContent(previous.rights.clauses, next.rights.clauses))
    return refused("invalid", t.rightsOnlyKinder, "rights");
  const [was, will] = [previous.timetable.finishingHours, next.timetable.finishingHours];
  if ((was ?? 0) > (will ?? 0))
    return refused("invalid", t.finishingOnlyLonger, "timetable.finishingHours");
  if (next.embargoDays < previous.embargoDays)
    return refused("invalid", t.embargoOnlyLonger, "embargoDays");
  const fewer = previous.prizes.some((prize) => {
    const will = next.prizes.find(({ id }) => id === prize.id);
    if (!will || will.criterionId !== prize.criterionId) return true;
    return will.count < prize.count || (will.amountFen ?? 0) < (prize.amountFen ?? 0);
  });
  if (fewer) return refused("invalid", t.prizesOnlyMore, "prizes");
  const promised = previous.commendations.every((was) => {
    const will = next.commendations.find(({ id }) => id === was.id);
    return will && will.to === was.to && will.count >= was.count;
  });
  if (!promised) return refused("invalid", t.commendationsOnlyMore, "commendations");
  const tracks = new Set(next.tracks.map(({ id }) => id));
  if (previous.tracks.some(({ id }) => !tracks.has(id)))
    return refused("invalid", t.tracksStay, "tracks");
  return allowed;
}

const judgedBy = [
  "tracks",
  "panels",
  "limits",
  "eligibility",
  "pledge",
  "entryRules",
  "objections",
] as const;

/** What a round promises beside its name and its instants, which may still move. */
const promised = ({ id, method, promotion, noticeDays, making }: Round) => ({
  ...{ id, method, promotion, noticeDays },
  making: making && { agreement: making.agreement, steps: making.milestones.map(({ id }) => id) },
});

/** What a juror scored by; what the scores then weigh may change (计分规则), with a reason and in the open. */
const scoredBy = ({ criteria }: Brief) =>
  criteria.map(({ weightBp: _, ...criterion }) => criterion);

function keepsWhatIsJudged(previous: Brief, next: Brief): Decision {
  if (!sameContent(scoredBy(previous), scoredBy(next)))
    return refused("invalid", t.frozenAfterClose, "criteria");
  const changed = judgedBy.find((part) => !sameContent(previous[part], next[part]));
  if (changed) return refused("invalid", t.frozenAfterClose, changed);
  if (previous.timetable.finishingHours !== next.timetable.finishingHours)
    return refused("invalid", t.finishingOnlyLonger, "timetable.finishingHours");
  return sameContent(previous.rounds.map(promised), next.rounds.map(promised))
    ? allowed
    : refused("invalid", t.frozenAfterClose, "rounds");
}

const namesItsUndertaking = ({ confidentiality: was }: Brief, { confidentiality: will }: Brief) =>
  will.version === was.version && !sameContent(will.text, was.text)
    ? refused("invalid", t.confidentialityNeedsVersion, "confidentiality.version")
    : allowed;
