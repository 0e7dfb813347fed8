/*
 * Our own draft in the manner of Tujia brocade (土家织锦, 四十八勾): stepped lozenges that throw hooks.
 * Upper left quarter, one letter a thread; the right half and the lower half are its mirror images.
 */
const quarter = [
  "............x",
  ".xxx.......x.",
  ".x.x......x..",
  "...x.xxx.x...",
  "...x.x.xx...x",
  "...xxx.x...x.",
  "x.....x...x..",
  ".x...x...x...",
  "..x.x...x...x",
];

/** The whole draft, row by row: `x` is a raised thread. */
export const draft: string[] = mirrored(quarter.map((row) => join(row)));

function join(row: string): string {
  return row + [...row.slice(0, -1)].reverse().join("");
}

function mirrored(rows: string[]): string[] {
  return [...rows, ...rows.slice(0, -1).reverse()];
}

/** One lozenge alone, thick enough for the house's mark and for a sealed plate. Upper left quarter. */
const markQuarter = ["......x", ".....xx", "....xx.", "...xx..", "..xx..x", ".xx..xx", "xx..xx."];

export const mark: string[] = mirrored(markQuarter.map((row) => join(row)));

/** The threads of a draft as one SVG path, one unit a thread, runs of neighbours joined. */
export function threads(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/x+/g)].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join("");
}
