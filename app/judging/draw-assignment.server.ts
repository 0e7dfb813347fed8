import type { Tx } from "~/platform/database/database.server";
import { hexOf } from "~/evidence/digest";
import { deed } from "~/evidence/deed.server";
import { randomOf } from "~/platform/random.server";
import { found } from "~/platform/refusal";
import { barRelated } from "./conflicts.server";
import { openPanel } from "./open-panel.server";

/**
 * Says how many jurors each entry is to have, and draws the lot of the round if there is none yet. Nothing moves:
 * what the lot gives is shown first, and carried out by `assign-entries`.
 */
export const drawAssignment = deed(
  "judging.draw-assignment",
  async ({ tx, actor, now, record }, { slug, quota }: { slug: string; quota: number | null }) => {
    const { competitionId, roundId, at } = await openPanel(tx, actor, slug, now);
    await barRelated(tx, competitionId, at);
    const by = { byId: found(actor.personId), at };
    const { seed } = await lotOfRound(tx, { competitionId, roundId, quota, ...by });
    await record({
      subject: ["competition", competitionId],
      payload: { round: roundId, seed, quota },
    });
    return { roundId };
  },
);

interface Drawing {
  competitionId: string;
  roundId: string;
  quota: number | null;
  byId: string;
  at: Date;
}

/** The seed of the round, drawn the first time and then the same; the quota is the one asked for last. */
export const lotOfRound = (tx: Tx, { competitionId, roundId, ...drawing }: Drawing) =>
  tx.assignmentDraw.upsert({
    where: { competitionId_roundId: { competitionId, roundId } },
    create: { competitionId, roundId, seed: hexOf(randomOf(16)), ...drawing },
    update: drawing,
  });
