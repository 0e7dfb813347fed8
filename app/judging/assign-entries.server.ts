import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAhead } from "~/competitions/phases";
import { roundBefore, type Round } from "~/competitions/rounds";
import { candidateNumbers } from "~/entries/candidate-numbers";
import type { EligibleEntry } from "~/entries/eligible.server";
import { deed } from "~/evidence/deed.server";
import { hexOf } from "~/evidence/digest";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { newId, randomOf } from "~/platform/random.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { groupsAmong, type Pair } from "./assignment-links";
import { planAssignments } from "./assignment-plan";
import { barRelated } from "./conflicts.server";
import { refusals } from "./refusals";
import { entriesOfRound } from "./round-entries.server";
import { panelDesks } from "./standing-desks.server";

/**
 * Puts the entries of the round ahead on the jurors' desks: in the first round those that passed screening,
 * later those that were promoted, to jurors who have promised and declared.
 * What stands already stays; called again, it adds what is new (a late juror, an entry passed later, another
 * juror in place of one who recused himself or left).
 */
export const assignEntries = deed(
  "judging.assign",
  async ({ tx, actor, now, record }, { slug, quota }: { slug: string; quota: number | null }) => {
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const at = await now();
    const round = roundAhead(competition.brief, at);
    if (!round) throw new Refusal("closed", refusals.judgingOver);

    const eligible = await entriesOfRound(tx, competition, round);
    await barRelated(tx, competition.id, at);
    const seats = await readySeats(tx, competition.id, round.id);
    if (seats.length === 0) throw new Refusal("conflict", refusals.nobodySeated);
    if (eligible.length === 0 && roundBefore(competition.brief.rounds, round.id))
      throw new Refusal("conflict", refusals.nobodyPromoted);
    if (eligible.length === 0) {
      const numbered = await tx.candidateNumbering.count({
        where: { competitionId: competition.id },
      });
      throw new Refusal("conflict", numbered ? refusals.nothingToJudge : refusals.notNumbered);
    }

    const seed = hexOf(randomOf(16));
    const standing = await panelDesks(tx, { competitionId: competition.id, roundId: round.id });
    const plan = planAssignments({
      seats: seats.map(({ id }) => id),
      entries: eligible.map(({ entryId }) => entryId),
      conflicts: seats.flatMap(({ conflicts }) => conflicts),
      standing,
      quota,
      seed,
    });
    for (const seat of seats) {
      const pairs = plan.pairs.filter(({ seatId }) => seatId === seat.id);
      await layOnDesk(tx, pairs, { round, seat, eligible, seed, at });
    }
    const numbers = new Map(eligible.map((one) => [one.entryId, one.candidateNumber]));
    const short = plan.short
      .map(({ entryId, jurors }) => ({ candidateNumber: numbers.get(entryId)!, jurors }))
      .sort((one, other) => one.candidateNumber - other.candidateNumber);
    const pairs = plan.pairs.map(({ seatId, entryId }) => ({ seatId, entryId }));
    await record({
      subject: ["competition", competition.id],
      payload: { round: round.id, seed, quota, pairs, short },
    });
    return { added: pairs.length, short, groups: groupsAmong([...standing, ...plan.pairs]) };
  },
);

const readySeats = (tx: Tx, competitionId: string, roundId: string) =>
  tx.seat.findMany({
    where: {
      competitionId,
      endedAt: null,
      confidentialityAt: { not: null },
      conflictsDeclaredAt: { not: null },
    },
    include: {
      conflicts: { select: { seatId: true, entryId: true } },
      assignments: { where: { roundId }, select: { position: true } },
    },
    orderBy: { alias: "asc" },
  });

interface Laying {
  round: Round;
  seat: Awaited<ReturnType<typeof readySeats>>[number];
  eligible: readonly EligibleEntry[];
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
