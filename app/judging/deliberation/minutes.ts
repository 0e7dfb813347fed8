import { z } from "zod";

const count = z.number().int();
const localized = z.object({ zh: z.string(), en: z.string().optional() });

/** 合议记录. Entries by candidate number, jurors by alias: how many chose each, and never who chose which. */
export const minutesSchema = z.object({
  number: count,
  contest: localized,
  round: localized,
  /** null where it is about who goes on. */
  prize: z.object({ id: z.string(), name: localized }).nullable(),
  question: z.string(),
  places: count,
  entries: z.array(z.string()),
  participants: z.array(z.string()),
  recused: z.array(z.string()),
  /** Participants who did not vote. */
  absent: z.array(z.string()),
  votes: z.array(z.object({ entry: z.string(), votes: count })),
  /** Votes for nobody. */
  none: count,
  chosen: z.array(z.string()),
  /** 空缺 */
  vacant: count,
  reason: z.string(),
  closedAt: z.string(),
});
export type Minutes = z.infer<typeof minutesSchema>;

/** A juror's vote: the works chosen, none for a vacant place. */
export type Vote = readonly string[];

export interface Outcome {
  votes: { entry: string; votes: number }[];
  none: number;
  /** The most votes first. */
  chosen: string[];
  vacant: number;
}

/**
 * What the votes decide: a work is chosen by more than half of those who voted, the most votes first, while there are
 * places. Works with equal votes across the last place get it by nobody's chance: it stays vacant (空缺).
 */
export function outcomeOf(
  entries: readonly string[],
  votes: readonly Vote[],
  places: number,
): Outcome {
  const counted = entries
    .map((entry) => ({ entry, votes: votes.filter((vote) => vote.includes(entry)).length }))
    .sort((one, other) => other.votes - one.votes || Number(one.entry) - Number(other.entry));
  const majority = counted.filter((one) => one.votes * 2 > votes.length);
  const [last, next] = [majority[places - 1], majority[places]];
  const cutsATie = last !== undefined && next !== undefined && last.votes === next.votes;
  const chosen = cutsATie
    ? majority.filter((one) => one.votes > last.votes)
    : majority.slice(0, places);
  return {
    votes: counted,
    none: votes.filter((vote) => vote.length === 0).length,
    chosen: chosen.map(({ entry }) => entry),
    vacant: places - chosen.length,
  };
}
