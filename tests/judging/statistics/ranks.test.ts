import { describe, expect, it } from "vitest";
import {
  competitionRanks,
  levelsOfEstimates,
  levelsOfFractions,
  roundingOf,
} from "~/judging/statistics/ranks";

describe("ranks", () => {
  it("are competition ranks: two seconds, and then a fourth", () => {
    expect(competitionRanks([1, 0, 1, 2])).toEqual([2, 1, 2, 4]);
    expect(competitionRanks([0])).toEqual([1]);
    expect(competitionRanks([])).toEqual([]);
  });

  it("of exact values tie only where the values are equal", () => {
    const values = [
      { numerator: 1n, denominator: 3n },
      { numerator: 2n, denominator: 3n },
      { numerator: 2n, denominator: 6n },
      { numerator: 10n ** 20n + 1n, denominator: 3n * 10n ** 20n },
    ];
    expect(levelsOfFractions(values)).toEqual([2, 0, 2, 1]);
  });

  it("of estimates tie where only rounding parts them", () => {
    expect(levelsOfEstimates([1, 1 + 1e-14, 2], roundingOf([80]))).toEqual([1, 1, 0]);
    expect(levelsOfEstimates([1, 1 + 1e-6, 2], roundingOf([80]))).toEqual([2, 1, 0]);
    expect(roundingOf([-3, 2])).toBeCloseTo(3e-10, 20);
  });
});
