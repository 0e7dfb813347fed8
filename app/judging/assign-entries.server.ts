import { roundBefore, type Round } from "~/competitions/rounds";
import { candidateNumbers } from "~/entries/candidate-numbers";
import { deed } from "~/evidence/deed.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, Refusal } from "~/platform/refusal";
import type { Pair } from "./assignment-links";
import { plannedAssignment, type PlannedAssignment } from "./assignment/planned-assignment.server";
import { barRelated } from "./conflicts.server";
import { lotOfRound } from "./draw-assignment.server";
import { openPanel } from "./open-panel.server";
import { refusals } from "./refusals";

export interface AssignEntriesInput {
  slug: string;
  quota: number | null;
  /** Of the plan that was looked at; without one, whatever the lot gives is carried out. */
  digest?: string;
}

/**
 * Puts the entries of the round ahead on the jurors' desks: in the first round those that passed screening,
 * later those that were promoted, to jurors who have promised and declared. Called again, it adds what is new (a
 * late juror, an entry passed later, another juror in place of one who recused himself or left); of what stands
 * only what nobody has written on may move.
 */
export const assignEntries = deed(
  "judging.assign",
  async ({ tx, actor, now, record }, { slug, quota, digest }: AssignEntriesInput) => {
    const { competition, competitionId, round, roundId, at } = await openPanel(
      tx,
      actor,
      slug,
      now,
    );
    await barRelated(tx, competitionId, at);
    const by = { byId: found(actor.personId), at };
    const { seed } = await lotOfRound(tx, { competitionId, roundId, quota, ...by });
    const planned = await plannedAssignment(tx, competition, round, { seed, quota });
    const { plan, seats, eligible, groups } = planned;
    if (seats.length === 0) throw new Refusal("conflict", refusals.nobodySeated);
    if (eligible.length === 0 && roundBefore(competition.brief.rounds, roundId))
      throw new Refusal("conflict", refusals.nobodyPromoted);
    if (eligible.length === 0) {
      const numbered = await tx.candidateNumbering.count({ where: { competitionId } });
      throw new Refusal("conflict", numbered ? refusals.nothingToJudge : refusals.notNumbered);
    }
    if (digest !== undefined && digest !== planned.digest)
      throw new Refusal("conflict", refusals.planChanged);

    await clearDesks(tx, plan.removed, roundId);
    for (const seat of seats) {
      const pairs = plan.pairs.filter(({ seatId }) => seatId === seat.id);
      await layOnDesk(tx, pairs, { round, seat, eligible, seed, at });
    }
    const numbers = new Map(eligible.map((one) => [one.entryId, one.candidateNumber]));
    const short = plan.short
      .map(({ entryId, jurors }) => ({ candidateNumber: numbers.get(entryId)!, jurors }))
      .sort((one, other) => one.candidateNumber - other.candidateNumber);
    const plain = (list: readonly Pair[]) =>
      list.map(({ seatId, entryId }) => ({ seatId, entryId }));
    const { pairs, removed } = { pairs: plain(plan.pairs), removed: plain(plan.removed) };
    await record({
      subject: ["competition", competitionId],
      payload: { round: roundId, seed, quota, pairs, removed, short },
    });
    return { added: pairs.length, removed: removed.length, short, groups };
  },
);

/** What moves to another desk had nothing written on it, so nothing is lost with it. */
async function clearDesks(tx: Tx, pairs: readonly Pair[], roundId: string): Promise<void> {
  const entriesOf = new Map<string, string[]>();
  for (const { seatId, entryId } of pairs)
    entriesOf.set(seatId, [...(entriesOf.get(seatId) ?? []), entryId]);
  for (const [seatId, entryIds] of entriesOf)
    await tx.assignment.deleteMany({
      where: {
        ...{ seatId, roundId, entryId: { in: entryIds }, ballot: null, recusedAt: null },
        ...{ onLeft: { none: {} }, onRight: { none: {} }, marks: { none: {} } },
      },
    });
}

interface Laying {
  round: Round;
  seat: PlannedAssignment["seats"][number];
  eligible: PlannedAssignment["eligible"];
  seed: string;
  at: Date;
}

/** Each juror meets the entries in an order of their own, so that nobody is judged last by everybody. */
async function layOnDesk(tx: Tx, pairs: readonly Pair[], laying: Laying): Promise<void> {
  const { round, seat, eligible, seed, at } = laying;
  const filled = seat.assignments.reduce((most, { position }) => Math.max(most, position), 0);
  const submissionOf = new Map(eligible.map((one) => [one.entryId, one.submissionId]));
  const laid = pairs.map(({ entryId }) => ({ id: newId(), entryId }));
  // The ids are random and the juror's alone: an order drawn over them is an order of this desk only.
  const places = candidateNumbers(
    seed,
    laid.map(({ id }) => id),
  );
  await tx.assignment.createMany({
    data: laid.map(({ id, entryId }) => ({
      id,
      entryId,
      seatId: seat.id,
      roundId: round.id,
      submissionId: submissionOf.get(entryId)!,
      position: filled + places.get(id)!,
      createdAt: at,
    })),
  });
}
