import type { ComparisonRow } from "../tally-input";

/** Outcomes of one pair: entry `first` (on the left, where order matters) against `second`. */
export interface Cell {
  readonly first: number;
  readonly second: number;
  readonly firstWins: number;
  readonly secondWins: number;
  readonly ties: number;
}

export interface ComparisonTable {
  readonly entries: readonly string[];
  readonly jurors: readonly string[];
  /** One per ordered pair left, right; sorted, so the order of the comparisons is forgotten. */
  readonly ordered: readonly Cell[];
  /** One per pair, left and right forgotten. */
  readonly unordered: readonly Cell[];
}

export function tabulateComparisons(rows: readonly ComparisonRow[]): ComparisonTable {
  const entries = [...new Set(rows.flatMap((row) => [row.left, row.right]))].sort();
  const place = new Map(entries.map((entry, index) => [entry, index]));
  const ordered = rows.map(({ left, right, winner }): Cell => {
    return {
      first: place.get(left)!,
      second: place.get(right)!,
      firstWins: winner === "left" ? 1 : 0,
      secondWins: winner === "right" ? 1 : 0,
      ties: winner === "tie" ? 1 : 0,
    };
  });
  return {
    entries,
    jurors: [...new Set(rows.map((row) => row.juror))].sort(),
    ordered: gather(ordered, entries.length),
    unordered: gather(ordered.map(lowerFirst), entries.length),
  };
}

function lowerFirst(cell: Cell): Cell {
  if (cell.first < cell.second) return cell;
  const { first, second, firstWins, secondWins, ties } = cell;
  return { first: second, second: first, firstWins: secondWins, secondWins: firstWins, ties };
}

function gather(outcomes: readonly Cell[], entries: number): Cell[] {
  const cells = new Map<number, Cell>();
  for (const outcome of outcomes) {
    const key = outcome.first * entries + outcome.second;
    const sum = cells.get(key);
    cells.set(key, {
      first: outcome.first,
      second: outcome.second,
      firstWins: outcome.firstWins + (sum?.firstWins ?? 0),
      secondWins: outcome.secondWins + (sum?.secondWins ?? 0),
      ties: outcome.ties + (sum?.ties ?? 0),
    });
  }
  return [...cells.keys()].sort((a, b) => a - b).map((key) => cells.get(key)!);
}

/** How often each entry was compared, and its share of wins with ties as half. */
export function winShares(table: ComparisonTable): { compared: number[]; share: number[] } {
  const compared = table.entries.map(() => 0);
  const points = table.entries.map(() => 0);
  for (const { first, second, firstWins, secondWins, ties } of table.unordered) {
    for (const entry of [first, second]) compared[entry]! += firstWins + secondWins + ties;
    points[first]! += firstWins + ties / 2;
    points[second]! += secondWins + ties / 2;
  }
  return { compared, share: points.map((sum, entry) => sum / compared[entry]!) };
}

/** Arrows from winner to loser; a tie points both ways. */
export function winGraph(cells: readonly Cell[]): { from: number[]; to: number[] } {
  const arrows = cells.flatMap(({ first, second, firstWins, secondWins, ties }) => [
    ...(firstWins + ties > 0 ? [[first, second] as const] : []),
    ...(secondWins + ties > 0 ? [[second, first] as const] : []),
  ]);
  return { from: arrows.map(([winner]) => winner), to: arrows.map(([, loser]) => loser) };
}
