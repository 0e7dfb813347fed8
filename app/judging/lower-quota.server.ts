import { deed } from "~/evidence/deed.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { openPanel } from "./open-panel.server";
import { refusals } from "./refusals";
import { entriesOfRound } from "./round-entries.server";

export interface LowerQuotaInput {
  slug: string;
  /** Candidate numbers of this round. */
  numbers: string[];
  quota: number;
  reason: string;
}

/** Fewer jurors for some entries, because there are no more who may judge them: on record, with its reason. */
export const lowerQuota = deed(
  "judging.lower-quota",
  async ({ tx, actor, now, record }, { slug, numbers, quota, reason }: LowerQuotaInput) => {
    const { competition, competitionId, round, roundId, at } = await openPanel(
      tx,
      actor,
      slug,
      now,
    );
    const draw = await tx.assignmentDraw.findUnique({
      where: { competitionId_roundId: { competitionId, roundId } },
    });
    const eligible = await entriesOfRound(tx, competition, round);
    const entryIds = numbers.map(
      (number) => eligible.find((one) => one.candidateNumber === Number(number))?.entryId,
    );
    if (entryIds.length === 0 || entryIds.includes(undefined))
      throw new Refusal("invalid", refusals.noSuchNumber, "numbers");
    if (draw && draw.quota !== null && quota >= draw.quota)
      throw new Refusal("invalid", refusals.quotaNotLower, "quota");
    const lowered = { quota, reason, byId: found(actor.personId), at };
    for (const entryId of entryIds as string[])
      await tx.entryQuota.upsert({
        where: { entryId_roundId: { entryId, roundId } },
        create: { entryId, roundId, ...lowered },
        update: lowered,
      });
    await record({
      subject: ["competition", competitionId],
      payload: { round: roundId, lowered: entryIds as string[], quota, reason },
    });
    return { roundId };
  },
);

/** The round's own number of jurors for this entry again. */
export const restoreQuota = deed(
  "judging.restore-quota",
  async ({ tx, actor, now, record }, { slug, number }: { slug: string; number: string }) => {
    const opened = await openPanel(tx, actor, slug, now);
    const { competition, competitionId, round, roundId } = opened;
    const eligible = await entriesOfRound(tx, competition, round);
    const entryId = eligible.find((one) => one.candidateNumber === Number(number))?.entryId;
    const { count } = await tx.entryQuota.deleteMany({
      where: { roundId, entryId: entryId ?? "" },
    });
    if (count === 0) throw unknown();
    await record({
      subject: ["competition", competitionId],
      payload: { round: roundId, restored: entryId! },
    });
    return { roundId };
  },
);
