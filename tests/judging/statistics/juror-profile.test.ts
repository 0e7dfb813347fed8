import { describe, expect, it } from "vitest";
import { consistencies, correlation, spreads } from "~/judging/statistics/juror-profile";
import { tabulate } from "~/judging/statistics/score-table";
import { scoresOf } from "../published";

const table = (rows: (number | null)[][]) =>
  tabulate(scoresOf(rows).map((score) => ({ ...score, criterion: "score" })));

describe("a juror's profile", () => {
  it("has the standard deviation of the juror's totals", () => {
    expect(
      spreads(
        table([
          [1, 5, null],
          [3, 5, 7],
          [5, 5, null],
        ]),
      ),
    ).toEqual([2, 0, null]);
  });

  it("has the correlation with the mean of the others, over entries that others judged", () => {
    const [first, second, third] = consistencies(
      table([
        [1, 2, 9],
        [2, 4, 5],
        [4, 5, 1],
        [99, null, null],
      ]),
    );
    expect(first).toBeCloseTo(correlation([1, 2, 4], [5.5, 4.5, 3])!, 12);
    expect(second).toBeCloseTo(correlation([2, 4, 5], [5, 3.5, 2.5])!, 12);
    expect(third).toBeCloseTo(-1, 12);
  });

  it("knows no correlation where a side does not vary or there is too little", () => {
    expect(
      consistencies(
        table([
          [5, 1],
          [5, 2],
        ]),
      ),
    ).toEqual([null, null]);
    expect(consistencies(table([[5], [6]]))).toEqual([null]);
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(correlation([1, 2], [3, 3])).toBeNull();
  });

  it("knows full agreement and full disagreement", () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBe(-1);
  });
});
