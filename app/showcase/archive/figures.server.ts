import type { InForce } from "~/competitions/in-force.server";
import { shownNumber } from "~/entries/candidate-numbers";
import { newestSubmissions } from "~/entries/newest-submissions.server";
import { honours } from "~/judging/honours.server";
import { ballotsIn } from "~/judging/result-content";
import type { StandingResult } from "~/judging/notice/standing-result.server";
import type { Database } from "~/platform/database/database.server";

/** A line of the 汇总表. */
export interface ReportLine {
  entryId: string;
  number: string;
  title: string;
  track: string;
  names: string[];
  state: "passed" | "refused" | "withdrawn" | "waiting";
  place: number | null;
  total: number | null;
  prize: string | null;
}

/** What is reported of a contest, counted from what is stored. */
export interface Report {
  entries: number;
  passed: number;
  withdrawn: number;
  jurors: number;
  ballots: number;
  awards: number;
  objections: number;
  upheld: number;
  byPrize: { prize: string; given: number; places: number }[];
  byTrack: { track: string; entries: number; awards: number }[];
  lines: ReportLine[];
}

export async function reportOf(
  db: Database,
  { id, brief }: InForce,
  { resultId, content }: StandingResult,
): Promise<Report> {
  const submissions = await newestSubmissions(db, id);
  const authors = await db.submission.findMany({
    where: { id: { in: submissions.map(({ submissionId }) => submissionId) } },
    select: { id: true, authors: true },
  });
  const namesOf = new Map(
    authors.map((one) => [one.id, (one.authors as { name: string }[]).map(({ name }) => name)]),
  );
  const given = await honours(db, resultId, brief.prizes);
  const prizeOf = new Map(given.map(({ entryId, prize }) => [entryId, prize.zh]));
  const placeOf = new Map(content.rules.places.map(({ entry, place }) => [entry, place]));
  const totals = content.total?.entries.map(({ entry, total }) => [entry, total] as const);
  const totalOf = new Map(
    totals ?? content.results.entries.map(({ entry, raw }) => [entry, raw] as const),
  );
  const trackOf = new Map(brief.tracks.map((track) => [track.id, track.name.zh]));
  const lines = submissions
    .map((one): ReportLine => {
      const { entryId, candidateNumber, title, trackId, withdrawn, passed } = one;
      const entry = String(candidateNumber);
      return {
        ...{ entryId, title, track: trackOf.get(trackId) ?? trackId },
        number: candidateNumber === null ? "" : shownNumber(candidateNumber),
        names: namesOf.get(one.submissionId) ?? [],
        state: withdrawn
          ? "withdrawn"
          : passed === null
            ? "waiting"
            : passed
              ? "passed"
              : "refused",
        place: placeOf.get(entry) ?? null,
        total: totalOf.get(entry) ?? null,
        prize: prizeOf.get(entryId) ?? null,
      };
    })
    .sort((one, other) => one.number.localeCompare(other.number));
  return {
    entries: lines.length,
    passed: lines.filter(({ state }) => state === "passed").length,
    withdrawn: lines.filter(({ state }) => state === "withdrawn").length,
    jurors: [content, ...Object.values(content.sources ?? {})].reduce(
      (sum, { results }) => sum + results.jurors.length,
      0,
    ),
    ballots: ballotsIn(content).length,
    awards: given.length,
    objections: await db.objection.count({ where: { resultId } }),
    upheld: await db.objection.count({ where: { resultId, decision: { upheld: true } } }),
    byPrize: brief.prizes.map((prize) => ({
      prize: prize.name.zh,
      given: given.filter(({ prizeId }) => prizeId === prize.id).length,
      places: prize.count,
    })),
    byTrack: [...trackOf.values()].map((track) => ({
      track,
      entries: lines.filter((line) => line.track === track).length,
      awards: lines.filter((line) => line.track === track && line.prize !== null).length,
    })),
    lines,
  };
}
