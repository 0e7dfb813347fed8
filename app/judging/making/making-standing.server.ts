import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import { announcedPromotion } from "../promotions.server";
import { admittedEntries } from "../promotion-standing";
import { makingFault, makingState, stepsOf, type MakingState } from "./steps";

/** How far the garment of one admitted entry is. */
export interface MakingLine {
  entryId: string;
  number: string;
  trackId: string;
  state: MakingState;
  /** Steps of which something was reported. */
  reported: number;
  steps: number;
  newestAt: string | null;
  /** What would keep it from the next round, if somebody decides so. */
  fault: Because | null;
}

/**
 * The garments that are made after a round, of every entry that has a place in the next, by its number. Empty
 * where none is made, or before the list is announced. The same number of queries however many there are.
 */
export async function makingLines(
  db: Database | Tx,
  { id: competitionId }: Pick<InForce, "id">,
  { id: roundId, making }: Round,
): Promise<MakingLine[]> {
  if (!making) return [];
  const promotion = await announcedPromotion(db, { competitionId, roundId });
  if (!promotion) return [];
  const admitted = new Set(admittedEntries(promotion.list));
  const where = { roundId, entryId: { in: [...admitted] } };
  const agreements = await db.garmentAgreement.findMany({ where });
  const reports = await db.garmentReport.findMany({ where, orderBy: { at: "asc" } });
  const checks = await db.garmentCheck.findMany({
    where,
    orderBy: [{ reports: "desc" }, { at: "desc" }],
  });
  const now = await platformNow(db);
  return promotion.list
    .filter(({ entryId }) => admitted.has(entryId))
    .sort((one, other) => one.candidateNumber - other.candidateNumber)
    .map(({ entryId, candidateNumber, trackId }) => {
      const own = <Row extends { entryId: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.entryId === entryId);
      const made = {
        signedAt: own(agreements)[0]?.at ?? null,
        reports: own(reports),
        check: own(checks)[0] ?? null,
      };
      return {
        ...{ entryId, number: shownNumber(candidateNumber), trackId },
        state: makingState(made),
        reported: new Set(made.reports.map(({ step }) => step)).size,
        steps: stepsOf(making).length,
        newestAt: made.reports.at(-1)?.at.toISOString() ?? null,
        fault: makingFault(made, making, now),
      };
    });
}
