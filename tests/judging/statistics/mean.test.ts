import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumber } from "~/judging/statistics/exact";
import { means, trimmedMeans } from "~/judging/statistics/mean";
import { meanVariance } from "~/judging/statistics/mean-variance";
import { tabulate } from "~/judging/statistics/score-table";
import { scoresOf } from "../published";

const table = (rows: (number | null)[][]) =>
  tabulate(scoresOf(rows).map((score) => ({ ...score, criterion: "score" })));

describe("means", () => {
  it("are exact: 0.1 + 0.2 + 0.3 over three jurors is 0.2", () => {
    expect(toNumber(means(table([[0.1, 0.2, 0.3]]))[0]!)).toBe(0.2);
  });

  it("leave out what is missing", () => {
    expect(means(table([[1, null, 2]])).map(toNumber)).toEqual([1.5]);
  });
});

describe("trimmed means", () => {
  it("drop one high and one low from five jurors up", () => {
    const { values, untrimmed } = trimmedMeans(table([[7.5, 7.5, 7.5, 8, 8, 8.5, 9]]));
    expect(toNumber(values[0]!)).toBe((7.5 + 7.5 + 8 + 8 + 8.5) / 5);
    expect(untrimmed).toEqual([]);
    expect(toNumber(trimmedMeans(table([[0, 10, 20, 30, 100]])).values[0]!)).toBe(20);
  });

  it("keep all of four, and say for which entries", () => {
    const { values, untrimmed } = trimmedMeans(
      table([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 10, null],
      ]),
    );
    expect(values.map(toNumber)).toEqual([3, 4]);
    expect(untrimmed).toEqual([1]);
  });
});

describe("the uncertainty of means", () => {
  /** Shrout & Fleiss: EMS 1.0194444 with four judges. */
  it("in a complete panel is the residual's, severity taken out: 2·MSE/J for a difference", () => {
    const rows = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const { covariance, df } = meanVariance(table(rows), false);
    expect(df).toBe(15);
    expect(covariance.own[0]! + covariance.own[1]!).toBeCloseTo((2 * 1.0194444) / 4, 6);
  });

  it("of trimmed means is Yuen's for two entries: winsorised covariance over h(h − 1)", () => {
    const [a, b] = [
      [1, 4, 5, 7, 20, 6],
      [2, 3, 9, 6, 8, 0],
    ];
    const winsorised = [
      [4, 4, 5, 7, 7, 6],
      [2, 3, 8, 6, 8, 2],
    ] as const;
    const centre = winsorised.map((row) => row.reduce((sum, x) => sum + x, 0) / 6);
    const squares = winsorised[0].reduce(
      (sum, x, j) => sum + (x - centre[0]! - (winsorised[1][j]! - centre[1]!)) ** 2,
      0,
    );
    const { covariance, df } = meanVariance(table([a!, b!]), true);
    expect(covariance.own[0]! + covariance.own[1]!).toBeCloseTo(squares / (4 * 3), 12);
    expect(df).toBe(3);
  });

  it("in an incomplete panel keeps severity in: the pooled variance within entries", () => {
    const { covariance, df } = meanVariance(
      table([
        [1, 3, null],
        [null, 4, 8],
        [5, null, null],
      ]),
      false,
    );
    expect([...covariance.own]).toEqual([2.5, 2.5, 5]);
    expect(df).toBe(2);
  });

  it("of trimmed means in an incomplete panel is Tukey and McLaughlin's, pooled", () => {
    const { covariance, df } = meanVariance(
      table([
        [0, 4, 5, 6, 99, null],
        [null, 4, 8, null, null, 3],
      ]),
      true,
    );
    const within = 4 + (1 + 9 + 4);
    const pooled = within / 6;
    expect(covariance.own[0]).toBeCloseTo((pooled * 4) / (3 * 2), 12);
    expect(covariance.own[1]).toBeCloseTo(pooled / 3, 12);
    expect(df).toBe(4);
  });

  it("is unknown with one juror", () => {
    expect(meanVariance(table([[1], [2]]), false).df).toBe(0);
    expect(
      meanVariance(
        table([
          [1, null],
          [null, 2],
        ]),
        false,
      ).df,
    ).toBe(0);
  });

  it("does not change with a constant of a juror, while the panel is complete", () => {
    const row = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.integer(), (rows, seed) => {
        const severe = rows.map((own) =>
          own.map((value, j) => (j === 2 ? value + (seed % 50) : value)),
        );
        const before = meanVariance(table(rows), false).covariance.own[0]!;
        const after = meanVariance(table(severe), false).covariance.own[0]!;
        expect(after).toBeCloseTo(before, 8);
      }),
    );
  });
});
