import type { InForce } from "~/competitions/in-force.server";
import { roundBefore, type Round } from "~/competitions/rounds";
import { eligibleEntries, type EligibleEntry } from "~/entries/eligible.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { admittedEntries } from "./promotion-standing";
import { announcedPromotion } from "./promotions.server";

/**
 * What is judged in a round: in the first whatever may be judged at all, later of that what was promoted and
 * is admitted. Before the promotion is announced there is nothing, so that no desk tells it early.
 */
export async function entriesOfRound(
  db: Database | Tx,
  { id: competitionId, brief }: InForce,
  round: Round,
): Promise<EligibleEntry[]> {
  const eligible = await eligibleEntries(db, competitionId);
  const before = roundBefore(brief.rounds, round.id);
  if (!before) return eligible;
  const promotion = await announcedPromotion(db, { competitionId, roundId: before.id });
  const admitted = new Set(promotion ? admittedEntries(promotion.list) : []);
  return eligible.filter(({ entryId }) => admitted.has(entryId));
}
