/** Published data sets with their published answers, typed in from the sources named beside them. */
export interface Score {
  juror: string;
  entry: string;
  value: number;
  criterion?: string;
}

/** Rows are entries, columns jurors; null is missing. */
export function scoresOf(rows: readonly (readonly (number | null)[])[]): Score[] {
  return rows.flatMap((row, e) =>
    row.flatMap((value, j) =>
      value === null ? [] : [{ entry: `E${e + 1}`, juror: `J${j + 1}`, value }],
    ),
  );
}

/** Shrout & Fleiss, Psychol. Bull. 86(2), 1979, table 2: six targets, four judges. */
export const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section C: four observers, twelve units. */
export const krippendorffC = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

/** Montgomery, Design and Analysis of Experiments: a balanced incomplete block design; [entry, judge, score]. */
export const montgomery: [number, number, number][] = [
  [1, 1, 73],
  [1, 2, 74],
  [1, 4, 71],
  [2, 2, 75],
  [2, 3, 67],
  [2, 4, 72],
  [3, 1, 73],
  [3, 2, 75],
  [3, 3, 68],
  [4, 1, 75],
  [4, 3, 72],
  [4, 4, 75],
];

export const montgomeryScores: Score[] = montgomery.map(([entry, juror, value]) => ({
  entry: `E${entry}`,
  juror: `J${juror}`,
  value,
}));

/** Davies & Goldsmith, Statistical Methods in Research and Production, 1972, 6.6: 24 plates, 6 samples. */
export const penicillin = [
  "27 23 26 23 23 21",
  "27 23 26 23 23 21",
  "25 21 25 24 24 20",
  "26 23 25 23 23 20",
  "25 22 26 22 23 20",
  "24 22 25 23 22 19",
  "24 20 23 21 22 19",
  "26 22 26 24 24 21",
  "24 21 24 22 22 20",
  "24 21 24 23 22 19",
  "26 23 26 24 24 21",
  "25 22 26 24 24 20",
  "26 24 26 24 25 22",
  "26 23 26 23 23 20",
  "26 23 25 24 24 22",
  "25 22 25 23 23 20",
  "25 21 24 23 23 20",
  "25 22 24 23 23 19",
  "24 21 23 21 21 19",
  "26 23 26 24 24 21",
  "25 21 24 22 22 18",
  "25 22 25 22 22 20",
  "24 21 24 22 24 19",
  "24 21 24 22 21 18",
].map((row) => row.split(" ").map(Number));

/** Stigler, Statist. Sci. 9(1), 1994: citations between journals; row cites less than it is cited by column. */
export const journals = ["Biometrika", "Comm Statist", "JASA", "JRSS-B"];
export const citations = [
  [0, 730, 498, 221],
  [33, 0, 68, 17],
  [320, 813, 0, 142],
  [284, 276, 325, 0],
];

/** Agresti, Categorical Data Analysis, 2002, table 10.11: wins and losses at home, American League 1987. */
export const teams = [
  "Milwaukee",
  "Detroit",
  "Toronto",
  "New York",
  "Boston",
  "Cleveland",
  "Baltimore",
];
const homeGames = [
  "    4-3 4-2 4-3 6-1 4-2 6-0",
  "3-3     4-2 4-3 6-0 6-1 4-3",
  "2-5 4-3     2-4 4-3 4-2 6-0",
  "3-3 5-1 2-5     4-3 4-2 6-1",
  "5-1 2-5 3-3 4-2     5-2 6-0",
  "2-5 3-3 3-4 4-3 4-2     2-4",
  "2-5 1-5 1-6 2-4 1-6 3-4    ",
];

export interface Comparison {
  juror: string;
  left: string;
  right: string;
  winner: "left" | "right" | "tie";
}

export const baseball: Comparison[] = homeGames.flatMap((row, home) =>
  teams.flatMap((away, column) => {
    const [won = 0, lost = 0] = row
      .slice(column * 4, column * 4 + 3)
      .trim()
      .split("-")
      .map(Number);
    return repeated({ juror: "J", left: teams[home]!, right: away, winner: "left" }, won).concat(
      repeated({ juror: "J", left: teams[home]!, right: away, winner: "right" }, lost),
    );
  }),
);

export const citationComparisons: Comparison[] = citations.flatMap((row, winner) =>
  row.flatMap((times, loser) =>
    repeated(
      { juror: "J", left: journals[winner]!, right: journals[loser]!, winner: "left" },
      times,
    ),
  ),
);

export function repeated(comparison: Comparison, times: number): Comparison[] {
  return Array.from({ length: times || 0 }, () => comparison);
}
