import type { Prize } from "~/competitions/brief";
import type { OpenedResults } from "../opened-results";

/** Works that jurors may want to weigh against each other, and how many places lie between them. */
export interface Suggestion {
  /** null after an earlier round: who goes on. */
  prizeId: string | null;
  entries: string[];
  places: number;
}

/** How many stand above a line of the ranking, and what is given there. */
export interface Line {
  prizeId: string | null;
  above: number;
}

/** The line beneath each prize that goes by the whole ranking. */
export function linesOf(prizes: readonly Pick<Prize, "id" | "count" | "criterionId">[]): Line[] {
  let above = 0;
  return prizes
    .filter(({ criterionId }) => !criterionId)
    .map(({ id, count }) => ({ prizeId: id, above: (above += count) }));
}

/**
 * What there is to discuss (待议), the most urgent first: equal works at the last place of a prize; then, at each line,
 * the works whose rank interval lies across it.
 */
export function suggestedEntries({ ranking }: OpenedResults, lines: readonly Line[]): Suggestion[] {
  if (!ranking?.ranked) return [];
  const { undecided } = ranking.proposal;
  const across = lines.flatMap(({ prizeId, above }): Suggestion[] => {
    const found = ranking.lines.filter(
      ({ interval }) => interval && interval[0] <= above && above < interval[1],
    );
    if (found.length < 2 || prizeId === undecided?.prizeId) return [];
    const places = found.filter(({ place }) => place <= above).length;
    return [{ prizeId, entries: found.map(({ entry }) => entry), places: Math.max(1, places) }];
  });
  return undecided ? [undecided, ...across] : across;
}
