import type { InForce } from "~/competitions/in-force.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { ConclusionContent, StandingNotice } from "./conclusion";
import { finalAwards, type EmptyPlaces } from "./final-awards";
import type { StandingResult } from "./standing-result.server";

export interface PlannedConclusion {
  notice: StandingNotice;
  content: ConclusionContent;
  /** Places that stay empty although others were to move up. */
  unfilled: number;
  entryIdOf: Map<string, string>;
}

/** What would be signed now: the announced awards without those taken back, and who moves up. */
export async function plannedConclusion(
  db: Database | Tx,
  { brief }: Pick<InForce, "brief">,
  standing: StandingResult,
  how: EmptyPlaces,
): Promise<PlannedConclusion> {
  const { resultId, digest, content: signed, window, now } = standing;
  const result = await db.result.findUniqueOrThrow({ where: { id: resultId } });
  const objections = await db.objection.findMany({
    where: { resultId },
    include: { decision: true, vacation: true, entry: true },
    orderBy: { number: "asc" },
  });
  const { places, awards, scales } = signed.rules;
  const entries = await db.entry.findMany({
    where: {
      competitionId: result.competitionId,
      candidateNumber: { in: places.map(({ entry }) => Number(entry)) },
    },
    select: { id: true, candidateNumber: true, withdrawal: true },
  });
  const numberOf = (candidateNumber: number | null) => String(candidateNumber);
  const takenBack = objections
    .filter(({ vacation }) => vacation)
    .map(({ entry, number }) => {
      const shown = numberOf(entry!.candidateNumber);
      const { prizeId } = awards.find((one) => one.entry === shown)!;
      return { entry: shown, prizeId, objection: number };
    });
  const gone = new Set([
    ...takenBack.map(({ entry }) => entry),
    ...entries
      .filter(({ withdrawal }) => withdrawal)
      .map(({ candidateNumber }) => numberOf(candidateNumber)),
  ]);
  const left = finalAwards(brief.prizes, places, awards, gone, how, scales);
  const placeOf = new Map(places.map(({ entry, place }) => [entry, place]));
  return {
    notice: {
      ...{ window, now },
      objections: objections.map(({ id, number, decision, dueAt }) => ({
        ...{ number, objectionId: id, decided: decision !== null, dueAt },
      })),
    },
    unfilled: left.unfilled,
    entryIdOf: new Map(entries.map((one) => [numberOf(one.candidateNumber), one.id])),
    content: {
      result: { number: result.number, digest },
      notice: {
        opensAt: window?.opensAt.toISOString() ?? "",
        closesAt: window?.closesAt.toISOString() ?? "",
      },
      objections: objections.flatMap(({ number, decision, entry }) =>
        decision
          ? [{ number, upheld: decision.upheld, entry: entry && numberOf(entry.candidateNumber) }]
          : [],
      ),
      takenBack,
      emptyPlaces: how,
      awards: left.awards.map((award) => ({ ...award, place: placeOf.get(award.entry)! })),
    },
  };
}
