import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { canonicalJson } from "~/evidence/canonical-json";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { entriesOfRound } from "../round-entries.server";
import { rulesOfRound } from "../round-rules";
import { vouchedFor } from "../sources/verified-enterprises.server";
import { panelDesks } from "../standing-desks.server";
import { groupsOnPanels, planByPanel } from "./panels";

/**
 * What the lot of a round gives with the panel as it is now: the desks to be laid out, those that move, and a
 * digest of both, so that what is carried out is what was looked at.
 */
export async function plannedAssignment(
  db: Database | Tx,
  competition: InForce,
  round: Round,
  { seed, quota }: { seed: string; quota: number | null },
) {
  const ofRound = { competitionId: competition.id, roundId: round.id };
  const eligible = await entriesOfRound(db, competition, round);
  const kind = rulesOfRound(competition.brief, round).panels;
  const ready = await readySeats(db, ofRound);
  const seats = kind === "one" ? ready : await vouchedFor(db, ready);
  const desks = await panelDesks(db, ofRound);
  const sitting = new Set(seats.map(({ id }) => id));
  const lowered = await db.entryQuota.findMany({
    where: { roundId: round.id, entryId: { in: eligible.map(({ entryId }) => entryId) } },
  });
  const quotaOf = new Map(lowered.map((one) => [one.entryId, one.quota]));
  const least = (entryId: string) => {
    const own = quotaOf.get(entryId);
    return own === undefined ? quota : Math.min(own, quota ?? own);
  };
  const apart = await db.seatsApart.findMany({
    where: { seat: { competitionId: competition.id } },
  });
  const pairs = desks.map(({ seatId, entryId, begun }) => ({ seatId, entryId, begun }));
  const everyone = [...desks.map(({ seatId: id, source }) => ({ id, source })), ...seats];
  const plan = planByPanel(
    {
      seats: seats.map(({ id, cap, trackIds, expertise }) => ({ id, cap, trackIds, expertise })),
      entries: eligible.map(({ entryId, trackId }) => ({
        ...{ id: entryId, trackId, quota: least(entryId) },
      })),
      conflicts: seats.flatMap(({ conflicts }) => conflicts),
      apart: apart.map(({ seatId, otherId }) => [seatId, otherId] as const),
      fixed: pairs.filter(({ begun, seatId }) => begun || !sitting.has(seatId)),
      open: pairs.filter(({ begun, seatId }) => !begun && sitting.has(seatId)),
    },
    { kind, seats: everyone, seed },
  );
  const { pairs: added, removed } = plan;
  const moves = [added, removed].map((list) =>
    list.map(({ seatId, entryId }) => `${seatId} ${entryId}`).sort(),
  );
  const gone = new Set(removed.map(({ seatId, entryId }) => `${seatId} ${entryId}`));
  const stay = desks.filter(({ seatId, entryId }) => !gone.has(`${seatId} ${entryId}`));
  return {
    ...{ plan, eligible, seats, desks },
    groups: groupsOnPanels([...stay, ...added], everyone, kind),
    digest: hexOf(sha256(utf8(canonicalJson(moves)))),
  };
}

export type PlannedAssignment = Awaited<ReturnType<typeof plannedAssignment>>;

/** Jurors of a round who have promised and declared. */
const readySeats = (
  db: Database | Tx,
  { competitionId, roundId }: { competitionId: string; roundId: string },
) =>
  db.seat.findMany({
    where: {
      ...{ competitionId, endedAt: null },
      ...{ confidentialityAt: { not: null }, conflictsDeclaredAt: { not: null } },
      OR: [{ roundIds: { isEmpty: true } }, { roundIds: { has: roundId } }],
    },
    include: {
      conflicts: { select: { seatId: true, entryId: true } },
      assignments: { where: { roundId }, select: { position: true } },
    },
    orderBy: { alias: "asc" },
  });

/** How the loads change, by seat, for whoever is asked to agree. */
export function loadsOf({ plan, desks, seats }: PlannedAssignment) {
  const count = (list: readonly { seatId: string }[], seatId: string) =>
    list.filter((one) => one.seatId === seatId).length;
  return seats.map(({ id: seatId, alias, cap }) => {
    const [before, added, removed] = [desks, plan.pairs, plan.removed].map((list) =>
      count(list, seatId),
    ) as [number, number, number];
    return { seatId, alias, cap, before, added, removed, after: before + added - removed };
  });
}
