import { hasBegun, hasJudged } from "~/competitions/phases";
import type { Found } from "./blocker";
import { untouchedRound, type ContestFacts } from "./facts";

/** Each round that is judged: its list or result is proposed by one person and signed by another. */
export function blockersOfResults({ course, now, rounds }: ContestFacts): Found[] {
  if (!course) return [];
  return course.rounds
    .filter((round) => hasJudged(round, now))
    .flatMap((round): Found[] => {
      const counts = rounds[round.id] ?? untouchedRound;
      const { proposed, signed, vacancies } = counts;
      const next = course.rounds[course.rounds.indexOf(round) + 1];
      const path = next ? `/rounds/${round.id}` : "/results";
      const by = next?.judgingOpensAt ?? course.timetable.resultsAt;
      const named = { by, round: next ? round.name : null };
      if (!proposed) {
        const reason = next ? "promotionUnmade" : "resultUnmade";
        return [{ reason, urgency: "now", path, ...named }];
      }
      if (!signed) {
        const reason = next ? "promotionUnsigned" : "resultUnsigned";
        return [{ reason, urgency: "now", path: `${path}/approval`, ...named }];
      }
      // A list changes until the next round opens.
      if (!next || hasBegun(next, now)) return [];
      const before = { urgency: "before", ...named } as const;
      const garments = { ...before, path: `${path}/garment-making` };
      return [
        { reason: "vacancies", count: vacancies, path, ...before },
        {
          ...{ reason: "listObjections", count: counts.objections, path, ...before },
          by: counts.objectionsDueAt ?? by,
        },
        { reason: "garmentsToCheck", count: counts.garmentsToCheck, ...garments },
        { reason: "garmentFaults", count: counts.garmentFaults, ...garments },
      ];
    });
}

/** Objections are decided, then two people make the result final. */
export function blockersOfNotice({ notice }: ContestFacts): Found[] {
  const { finality, objections, dueAt, viewings, proposed } = notice;
  const waiting = finality === "waiting";
  const path = "/objections";
  const found: Found[] = [
    {
      ...{ reason: "objections", count: objections, by: dueAt, path },
      urgency: waiting ? "now" : "before",
    },
    { reason: "viewings", count: viewings, urgency: "before", by: dueAt, path },
  ];
  if (!waiting || objections > 0) return found;
  return [
    ...found,
    { reason: proposed ? "conclusionUnsigned" : "conclusionUnmade", urgency: "now", path },
  ];
}

/** What is handed out and filed away once nothing is taken back any more. */
export function blockersOfPapers({ notice, papers }: ContestFacts): Found[] {
  if (notice.finality !== "final") return [];
  const { uncertified, archive } = papers;
  const unsigned = Number(notice.commendations === "proposed");
  const found: Found[] = [
    {
      ...{ reason: "commendationsUnsigned", urgency: "now", count: unsigned },
      path: "/commendations",
    },
    { reason: "uncertified", urgency: "now", count: uncertified, path: "/certificates" },
  ];
  if (archive === "none") found.push({ reason: "unarchived", urgency: "now", path: "/archive" });
  if (archive === "failed")
    found.push({ reason: "archiveFailed", urgency: "now", path: "/archive" });
  return found;
}
