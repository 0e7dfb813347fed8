import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Database } from "~/platform/database/database.server";
import { loadsOf, plannedAssignment } from "../assignment/planned-assignment.server";
import type { ShownShortage } from "./plan-texts";

/** What assigning would change, for whoever is asked to agree. */
export interface PlanPreview {
  quota: number | null;
  digest: string;
  added: number;
  removed: number;
  /** More than one: across them nothing could be ranked. */
  groups: number;
  loads: ReturnType<typeof loadsOf>;
  short: number;
  shortage: ShownShortage | null;
  /** Entries that miss a field of expertise. */
  lacking: string[];
  /** Entries with fewer jurors than the round's quota, and why. */
  lowered: { number: string; quota: number; reason: string }[];
}

const named = 40;

/** What the lot of this round gives now; null before it is drawn. */
export async function planPreview(
  db: Database,
  competition: InForce,
  round: Round,
): Promise<PlanPreview | null> {
  const ofRound = { competitionId: competition.id, roundId: round.id };
  const draw = await db.assignmentDraw.findUnique({ where: { competitionId_roundId: ofRound } });
  if (!draw) return null;
  const planned = await plannedAssignment(db, competition, round, draw);
  const { plan, eligible, seats, desks, digest, groups } = planned;
  const numbers = new Map(eligible.map((one) => [one.entryId, one.candidateNumber]));
  const shown = (entryIds: readonly string[]) =>
    entryIds
      .map((id) => numbers.get(id)!)
      .sort((one, other) => one - other)
      .map(shownNumber);
  const aliasOf = new Map(
    [...desks.map(({ seatId, alias }) => [seatId, alias] as const)].concat(
      seats.map(({ id, alias }) => [id, alias] as const),
    ),
  );
  const { shortage } = plan;
  const lowered = await db.entryQuota.findMany({
    where: { roundId: round.id, entryId: { in: eligible.map(({ entryId }) => entryId) } },
  });
  const shortBy = new Map(plan.short.map(({ entryId, jurors }) => [entryId, jurors]));
  const lowerTo =
    shortage &&
    Math.min(
      ...shortage.entryIds.map((id) => shortBy.get(id) ?? Infinity),
      Math.floor(shortage.possible / shortage.entryIds.length),
    );
  return {
    quota: draw.quota,
    digest,
    added: plan.pairs.length,
    removed: plan.removed.length,
    groups,
    loads: loadsOf(planned),
    short: plan.short.length,
    shortage: shortage && {
      ...{ why: shortage.why, source: shortage.source },
      numbers: shown(shortage.entryIds).slice(0, named),
      full: shortage.full.map((id) => aliasOf.get(id) ?? 0).sort((one, other) => one - other),
      apart: shortage.apart.map(
        (pair) =>
          pair.map((id) => aliasOf.get(id) ?? 0).sort((one, other) => one - other) as [
            number,
            number,
          ],
      ),
      wanted: shortage.wanted,
      possible: shortage.possible,
      lowerTo: lowerTo!,
      // As short as these, for whatever cause: lowered together, or it takes as many plans as there are entries.
      alike: shown(
        plan.short
          .filter(
            ({ entryId, jurors }) => jurors === lowerTo && !shortage.entryIds.includes(entryId),
          )
          .map(({ entryId }) => entryId),
      ),
    },
    lacking: shown(plan.lacking).slice(0, named),
    lowered: lowered
      .map(({ entryId, quota, reason }) => ({ ...{ at: numbers.get(entryId)! }, quota, reason }))
      .sort((one, other) => one.at - other.at)
      .map(({ at, ...line }) => ({ number: shownNumber(at), ...line })),
  };
}
