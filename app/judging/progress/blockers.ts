import { hasClosed, hasJudged, phaseAt } from "~/competitions/phases";
import { finishingEndsAt } from "~/competitions/finishing";
import { urgencies, type Blocker, type Found } from "./blocker";
import { blockersOfJudging, blockersOfPanel } from "./blockers-of-judging";
import { blockersOfNotice, blockersOfPapers, blockersOfResults } from "./blockers-of-results";
import type { ContestFacts } from "./facts";

/**
 * What stands between a contest and its next step, the most urgent first: by urgency, then by when it is due,
 * then in the order of a contest's course. It is made of counts alone: no score, no rank, no name.
 */
export function blockersOf(facts: ContestFacts): Blocker[] {
  const base = `/competitions/${facts.slug}`;
  const rules = [
    blockersOfBrief,
    blockersOfScreening,
    blockersOfPanel,
    blockersOfJudging,
    blockersOfResults,
    blockersOfNotice,
    blockersOfPapers,
  ];
  const due = ({ by }: Blocker) => (by === null ? Infinity : Date.parse(by));
  return rules
    .flatMap((rule): Found[] => rule(facts))
    .filter(({ count = 1 }) => count > 0)
    .map(({ path, href = base + path, count = 1, by = null, round = null, ...found }) => ({
      ...{ ...found, href, count, by, round },
    }))
    .sort(
      (one, other) =>
        urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
        // Infinity − Infinity is not a number, which is no order either.
        due(one) - due(other) ||
        0,
    );
}

function blockersOfBrief({ draft, host, course }: ContestFacts): Found[] {
  if (course)
    return draft.differs
      ? [{ reason: "draftDiffers", urgency: "aside", path: "/publication" }]
      : [];
  const found: Found[] = [
    { reason: "briefOpen", urgency: "now", path: "/edit", count: draft.issues },
  ];
  const href = `/organisations/${host.id}`;
  if (!host.verified) found.push({ reason: "hostUnverified", urgency: "now", path: "", href });
  else if (draft.issues === 0)
    found.push({ reason: "unpublished", urgency: "now", path: "/publication" });
  return found;
}

/** While entries come in there is time; afterwards nothing is judged that was not screened and numbered. */
function blockersOfScreening({ course, now, entries }: ContestFacts): Found[] {
  const first = course?.rounds[0];
  if (!course || !first || phaseAt(course, now) === "announced") return [];
  const closed = hasClosed(course.timetable, now);
  const by = first.judgingOpensAt;
  const due = closed ? ({ urgency: "now", by } as const) : ({ urgency: "aside" } as const);
  const queue = (state: string, flag = "") => `/screening?state=${state}${flag && `&flag=${flag}`}`;
  const near: Found = {
    ...{ reason: "nearCopies", urgency: "aside", count: entries.nearCopies },
    path: queue(entries.waiting > 0 ? "waiting" : "passed", "near"),
  };
  if (hasJudged(first, now)) return [near];
  const states = (["waiting", "passed", "refused"] as const).filter(
    (state) => entries.flagged[state] > 0,
  );
  const flagged: Found = {
    ...{ reason: "flagged", ...due, path: queue(states[0] ?? "waiting", "anonymity") },
    count: states.reduce((sum, state) => sum + entries.flagged[state], 0),
  };
  const unnumbered: Found = { reason: "unnumbered", ...due, path: "/screening" };
  return [
    { reason: "waiting", ...due, path: queue("waiting"), count: entries.waiting },
    {
      ...{ reason: "incomplete", urgency: "aside", path: queue("incomplete") },
      ...{ by: closed ? finishingEndsAt(course.timetable) : null, count: entries.incomplete },
    },
    flagged,
    ...(closed && !entries.numbered && entries.submitted > 0 ? [unnumbered] : []),
    near,
  ];
}
