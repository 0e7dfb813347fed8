import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { panelBallots } from "../counted-ballots.server";
import { leadsDeliberations, mayDeliberate } from "./deliberation-permissions";
import { tellOfDeliberation } from "./tell-of-deliberation.server";
import { deliberationRefusals as t } from "./texts";

export interface OpenDeliberationInput {
  slug: string;
  roundId: string;
  /** Candidate numbers. */
  entries: readonly string[];
  /** null where it is about who goes on. */
  prizeId: string | null;
  places: number;
  question: string;
  origin: string;
}

/**
 * Asks the round's jurors about works that the scores do not part. Whoever is in conflict with one of them is recused
 * from the whole: weighing the others against it would be weighing it.
 */
export const openDeliberation = deed(
  "judging.open-deliberation",
  async ({ tx, actor, now, record }, input: OpenDeliberationInput) => {
    const competition = found(await competitionInForce(tx, { slug: input.slug }, "update"));
    if (!leadsDeliberations(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const round = found(brief.rounds.find(({ id }) => id === input.roundId));
    const ofRound = { competitionId, roundId: round.id };
    const signed = await tx.resultApproval.count({ where: ofRound });
    const at = await now();
    must(mayDeliberate(round, signed > 0, at));
    const final = round === brief.rounds.at(-1);
    if (final && !brief.prizes.some(({ id }) => id === input.prizeId))
      throw new Refusal("invalid", t.prizeMissing, "prizeId");
    const panel = await panelBallots(tx, competition, round);
    const entries = [...new Set(input.entries)];
    const entryIds = entries.flatMap((entry) => panel.entryIdOf.get(entry) ?? []);
    if (entryIds.length !== entries.length) throw new Refusal("invalid", t.strayEntry, "entries");
    if (entries.length === 0) throw new Refusal("invalid", t.noEntries, "entries");
    if (input.places > entries.length) throw new Refusal("invalid", t.tooManyPlaces, "places");
    const question = input.question.trim();
    if (question.length < 6) throw new Refusal("invalid", t.questionMissing, "question");

    const seats = await tx.seat.findMany({
      where: { competitionId, endedAt: null, assignments: { some: { roundId: round.id } } },
      include: { conflicts: { where: { entryId: { in: entryIds } }, orderBy: { id: "asc" } } },
      orderBy: { alias: "asc" },
    });
    const asked = seats.filter(({ conflicts }) => conflicts.length === 0);
    if (asked.length < 2) throw new Refusal("conflict", t.tooFewJurors);
    const id = newId();
    const number = (await tx.deliberation.count({ where: ofRound })) + 1;
    await tx.deliberation.create({
      data: {
        ...{ id, ...ofRound, number, places: input.places, question, entryIds },
        prizeId: final ? input.prizeId : null,
        ...{ openedById: found(actor.personId), openedAt: at },
        seats: { create: seats.map(({ id: seatId }) => ({ seatId })) },
        recusals: {
          create: seats.flatMap(({ id: seatId, conflicts: [conflict] }) =>
            conflict ? [{ seatId, kind: conflict.kind, at }] : [],
          ),
        },
      },
    });
    await tellOfDeliberation(tx, competition, "opened", id, asked, input.origin);
    await record({
      subject: ["competition", competitionId],
      payload: { deliberation: id, round: round.id, number, entries: entryIds },
    });
    return { deliberationId: id };
  },
);
