import type { Prize } from "~/competitions/brief";
import type { OpenedResults } from "../opened-results";

/**
 * What there is to discuss (待议): equal works at the last place of a prize; where there are none, the works whose rank
 * interval lies across the line between who is awarded and who is not.
 */
export function suggestedEntries({ ranking }: OpenedResults, prizes: readonly Prize[]): string[] {
  if (!ranking?.ranked) return [];
  const { undecided } = ranking.proposal;
  if (undecided) return undecided.entries;
  const cut = prizes.reduce((sum, { count }) => sum + count, 0) + 0.5;
  return ranking.lines
    .filter(({ interval }) => interval && interval[0] < cut && cut < interval[1])
    .map(({ entry }) => entry);
}
