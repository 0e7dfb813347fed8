/** What is printed for a physical final: 评分表, 计分汇总表, 作品编号签. */
export const printedSheets = ["ballots", "tally", "labels"] as const;
export type PrintedSheet = (typeof printedSheets)[number];

export const jurorsOnSheet = 8;

/**
 * The jurors' columns of a tally sheet, as many as a page is wide, so that every one has room to write in; the
 * entries stand again on each part.
 */
export function columnsOf<Juror>(jurors: readonly Juror[]): Juror[][] {
  const parts: Juror[][] = [];
  for (let at = 0; at < jurors.length; at += jurorsOnSheet)
    parts.push(jurors.slice(at, at + jurorsOnSheet));
  return parts;
}

/** One juror's numbers in order: on paper, entries come up by their numbers and not in the order of a desk. */
export const numbersOf = (
  desks: readonly { alias: number; candidateNumber: number }[],
  alias: number,
): number[] =>
  desks
    .filter((desk) => desk.alias === alias)
    .map(({ candidateNumber }) => candidateNumber)
    .sort((one, other) => one - other);
