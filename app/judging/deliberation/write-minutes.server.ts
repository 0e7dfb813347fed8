import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Prisma } from "~/platform/database/database.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { digestOf } from "../supervision/round-standing.server";
import { leadsDeliberations, mayDeliberate, mayWriteMinutes } from "./deliberation-permissions";
import { outcomeOf, type Minutes } from "./minutes";
import { tellOfDeliberation } from "./tell-of-deliberation.server";
import { deliberationRefusals as t } from "./texts";

export interface WriteMinutesInput {
  slug: string;
  roundId: string;
  deliberationId: string;
  reason: string;
  origin: string;
}

/** Counts the votes and writes down what they decided and why. The lead adds the reason, and decides nothing. */
export const writeMinutes = deed(
  "judging.write-minutes",
  async ({ tx, actor, now, record }, input: WriteMinutesInput) => {
    const { slug, roundId, deliberationId, origin } = input;
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    if (!leadsDeliberations(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const round = found(brief.rounds.find(({ id }) => id === roundId));
    await tx.$queryRaw`SELECT 1 FROM "Deliberation" WHERE "id" = ${deliberationId} FOR NO KEY UPDATE`;
    const deliberation = found(
      await tx.deliberation.findFirst({
        where: { id: deliberationId, competitionId, roundId },
        include: {
          ...{ minutes: true, votes: true, recusals: true },
          seats: { include: { seat: true } },
        },
      }),
    );
    const { votes, recusals, entryIds, number, places, question } = deliberation;
    const signed = await tx.resultApproval.count({ where: { competitionId, roundId } });
    const at = await now();
    must(mayDeliberate(round, signed > 0, at));
    const stepped = new Set(recusals.map(({ seatId }) => seatId));
    const all = deliberation.seats.map(({ seat }) => seat).sort((a, b) => a.alias - b.alias);
    const participants = all.filter(({ id }) => !stepped.has(id));
    must(mayWriteMinutes(participants.length, votes.length, deliberation.minutes !== null));
    const reason = input.reason.trim();
    if (reason.length < 6) throw new Refusal("invalid", t.reasonMissing, "reason");

    const rows = await tx.entry.findMany({ where: { id: { in: entryIds } } });
    const numberOf = new Map(rows.map((entry) => [entry.id, String(entry.candidateNumber)]));
    const entries = entryIds.map((id) => numberOf.get(id)!);
    const given = votes.map(({ chosen }) => chosen.map((id) => numberOf.get(id)!));
    const voted = new Set(votes.map(({ seatId }) => seatId));
    const aliases = (seats: typeof all) => seats.map(({ alias }) => String(alias));
    const prize = brief.prizes.find(({ id }) => id === deliberation.prizeId);
    const content: Minutes = {
      ...{ number, contest: brief.title, round: round.name, question, places, entries },
      prize: prize ? { id: prize.id, name: prize.name } : null,
      participants: aliases(participants),
      recused: aliases(all.filter(({ id }) => stepped.has(id))),
      absent: aliases(participants.filter(({ id }) => !voted.has(id))),
      ...outcomeOf(entries, given, places),
      ...{ reason, closedAt: at.toISOString() },
    };
    const digest = digestOf(content);
    await tx.deliberationMinutes.create({
      data: {
        ...{ deliberationId, digest, byId: found(actor.personId), at },
        content: content as unknown as Prisma.InputJsonObject,
      },
    });
    const voters = participants.filter(({ id }) => voted.has(id));
    await tellOfDeliberation(tx, competition, "written", deliberationId, voters, origin);
    await record({
      subject: ["competition", competitionId],
      payload: { deliberation: deliberationId, minutes: digest },
    });
    return { digest };
  },
);
