import { z } from "zod";
import { contradict, instant, partId, wholeNumber, writtenText } from "./brief-parts";
import { promotionSchema } from "./promotion";
import { roundMethods } from "./round-methods";
import { contradictions as t } from "./texts";

/** 成衣制作 after a round: what is made, by when, and what the promoted agree to (入围协议). */
const makingSchema = z.object({
  dueAt: instant,
  agreement: writtenText(6000),
  milestones: z.array(z.object({ id: partId, name: writtenText(60), dueAt: instant })).max(6),
});

/** One judging of a contest (轮次: 初评, 复评, 终评), [judgingOpensAt, judgingClosesAt), and what follows it. */
const roundSchema = z
  .object({
    id: partId,
    name: writtenText(40),
    method: z.enum(roundMethods).default("score"),
    judgingOpensAt: instant,
    judgingClosesAt: instant,
    /** Who goes on to the next round; null after the last. */
    promotion: promotionSchema.nullable(),
    /** Days of 公示 after this round; 0 for none. */
    noticeDays: wholeNumber(0, 60),
    making: makingSchema.nullable(),
  })
  .superRefine(({ method, promotion, judgingOpensAt, judgingClosesAt, making }, context) => {
    // Screening passes as many as it passes; any other method has a number that go on.
    if (promotion && (promotion.by === "passed") !== (method === "screen"))
      contradict(context, ["promotion", "by"], t.passedByScreening);
    const closes = Date.parse(judgingClosesAt);
    if (Date.parse(judgingOpensAt) >= closes)
      contradict(context, ["judgingClosesAt"], t.judgingEndsBeforeStart);
    if (!making) return;
    if (Date.parse(making.dueAt) <= closes)
      contradict(context, ["making", "dueAt"], t.makingBeforeRoundEnds);
    making.milestones.forEach(({ id, dueAt }, index) => {
      const path = ["making", "milestones", index];
      if (Date.parse(dueAt) <= closes || Date.parse(dueAt) > Date.parse(making.dueAt))
        contradict(context, [...path, "dueAt"], t.milestoneOutsideMaking);
      if (making.milestones.findIndex((one) => one.id === id) < index)
        contradict(context, [...path, "id"], { zh: t.idTwice.zh(id), en: t.idTwice.en(id) });
    });
  });

export type Round = z.infer<typeof roundSchema>;

const day = 86_400_000;

/** When a round's 公示 is over at the earliest: its days are counted from the close of its judging. */
export const noticeEnds = ({ judgingClosesAt, noticeDays }: Round): number =>
  Date.parse(judgingClosesAt) + noticeDays * day;

/** The rounds in their order: each begins after the one before it, its notice and its making are over. */
export const roundsSchema = z
  .array(roundSchema)
  .min(1)
  .max(4)
  .superRefine((rounds, context) => {
    rounds.forEach((round, index) => {
      const next = rounds[index + 1];
      const say = (path: PropertyKey[], because: Parameters<typeof contradict>[2]) =>
        contradict(context, [index, ...path], because);
      if (rounds.findIndex(({ id }) => id === round.id) < index)
        say(["id"], { zh: t.idTwice.zh(round.id), en: t.idTwice.en(round.id) });
      if (!next) {
        if (round.method === "screen") say(["method"], t.nothingAfterScreening);
        if (round.promotion) say(["promotion", "value"], t.nothingAfterLast);
        if (round.making) say(["making", "dueAt"], t.nothingAfterLast);
        return;
      }
      if (!round.promotion) say(["promotion", "value"], t.promotionMissing);
      const opens = Date.parse(next.judgingOpensAt);
      const field = [index + 1, "judgingOpensAt"];
      if (opens <= Date.parse(round.judgingClosesAt)) contradict(context, field, t.roundsOverlap);
      else if (opens < noticeEnds(round)) contradict(context, field, t.roundInNotice);
      if (round.making && Date.parse(round.making.dueAt) > opens)
        say(["making", "dueAt"], t.makingAfterNextRound);
    });
  });

/** The round named so; the last where none is named. */
export const roundNamed = (rounds: readonly Round[], id?: string | null): Round | undefined =>
  id ? rounds.find((round) => round.id === id) : rounds.at(-1);

/** The round that follows; undefined after the last. */
export const roundAfter = (rounds: readonly Round[], id: string): Round | undefined =>
  rounds[rounds.findIndex((round) => round.id === id) + 1];

/** The round before; undefined for the first. */
export const roundBefore = (rounds: readonly Round[], id: string): Round | undefined =>
  rounds[rounds.findIndex((round) => round.id === id) - 1];
