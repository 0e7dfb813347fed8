import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentTail } from "~/judging/statistics/distributions";
import { dense, independent } from "~/judging/statistics/pair-variance";
import { rankIntervals } from "~/judging/statistics/rank-intervals";
import { competitionRanks, levelsOfEstimates } from "~/judging/statistics/ranks";

const levels = (estimates: number[]) => levelsOfEstimates(estimates, 1e-9);

/** Holm's procedure as he wrote it: sort the p-values, stop at the first that is too large. */
function byDefinition(estimates: number[], variances: number[], df: number) {
  const pairs = estimates.flatMap((a, i) =>
    estimates.slice(i + 1).map((b, k) => {
      const t = Math.abs(a - b) / Math.sqrt(variances[i]! + variances[i + 1 + k]!);
      return { i, j: i + 1 + k, p: 2 * studentTail(t, df) };
    }),
  );
  pairs.sort((a, b) => a.p - b.p);
  const first = pairs.findIndex(({ p }, at) => p > 0.05 / (pairs.length - at));
  const significant = first < 0 ? pairs : pairs.slice(0, first);
  return estimates.map((own, e) => {
    const others = significant.filter(({ i, j }) => i === e || j === e);
    const better = others.filter(({ i, j }) => estimates[i === e ? j : i]! > own).length;
    return [1 + better, estimates.length - (others.length - better)];
  });
}

const field = fc
  .array(
    fc.record({
      estimate: fc.double({ min: 0, max: 100, noNaN: true }),
      variance: fc.double({ min: 0.1, max: 60, noNaN: true }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((list) => ({
    estimates: list.map((one) => one.estimate),
    variances: list.map((one) => one.variance),
  }));

describe("rank intervals", () => {
  it("are those of five entries with known variance, by Bonferroni over ten pairs", () => {
    const estimates = [90, 88, 85, 80, 70];
    expect(
      rankIntervals(estimates, levels(estimates), independent([4, 4, 4, 4, 4]), Infinity, {
        method: "bonferroni",
      }),
    ).toEqual([
      [1, 3],
      [1, 3],
      [1, 4],
      [3, 4],
      [5, 5],
    ]);
  });

  it("part nobody without an estimate of error, and everybody without error", () => {
    const estimates = [3, 1, 2, 2];
    expect(rankIntervals(estimates, levels(estimates), independent([0, 0, 0, 0]), 0)).toEqual(
      [1, 1, 1, 1].map(() => [1, 4]),
    );
    expect(rankIntervals(estimates, levels(estimates), independent([0, 0, 0, 0]), 3)).toEqual([
      [1, 1],
      [4, 4],
      [2, 3],
      [2, 3],
    ]);
    expect(rankIntervals([7], [0], independent([1]), 4)).toEqual([[1, 1]]);
  });

  it("are Holm's, step by step", () => {
    fc.assert(
      fc.property(field, fc.constantFrom(2, 5, 30, Infinity), ({ estimates, variances }, df) => {
        expect(rankIntervals(estimates, levels(estimates), independent(variances), df)).toEqual(
          byDefinition(estimates, variances, df),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("hold the rank, lie within 1 to p, and are no wider than Bonferroni's", () => {
    fc.assert(
      fc.property(field, ({ estimates, variances }) => {
        const own = levels(estimates);
        const ranks = competitionRanks(own);
        const holm = rankIntervals(estimates, own, independent(variances), 8);
        const bonferroni = rankIntervals(estimates, own, independent(variances), 8, {
          method: "bonferroni",
        });
        holm.forEach(([low, high], e) => {
          expect(low).toBeGreaterThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(ranks[e]!);
          expect(high).toBeGreaterThanOrEqual(ranks[e]!);
          expect(high).toBeLessThanOrEqual(estimates.length);
          expect(low).toBeGreaterThanOrEqual(bonferroni[e]![0]);
          expect(high).toBeLessThanOrEqual(bonferroni[e]![1]);
        });
      }),
    );
  });

  it("grow with the confidence asked for and with the variances", () => {
    fc.assert(
      fc.property(field, ({ estimates, variances }) => {
        const own = levels(estimates);
        const base = rankIntervals(estimates, own, independent(variances), 8);
        const wider = [
          rankIntervals(estimates, own, independent(variances), 8, { alpha: 0.01 }),
          rankIntervals(estimates, own, independent(variances.map((v) => v * 2)), 8),
          rankIntervals(estimates, own, independent(variances), 4),
        ];
        for (const intervals of wider) {
          intervals.forEach(([low, high], e) => {
            expect(low).toBeLessThanOrEqual(base[e]![0]);
            expect(high).toBeGreaterThanOrEqual(base[e]![1]);
          });
        }
      }),
    );
  });

  it("follow the order of the estimates where all are equally certain", () => {
    fc.assert(
      fc.property(field, ({ estimates }) => {
        const own = levels(estimates);
        const intervals = rankIntervals(estimates, own, independent(estimates.map(() => 20)), 8);
        own.forEach((level, a) =>
          own.forEach((other, b) => {
            if (level >= other) return;
            expect(intervals[a]![0]).toBeLessThanOrEqual(intervals[b]![0]);
            expect(intervals[a]![1]).toBeLessThanOrEqual(intervals[b]![1]);
          }),
        );
      }),
    );
  });

  it("are the same from a covariance matrix, and count what two estimates share as no difference", () => {
    fc.assert(
      fc.property(field, fc.double({ min: 0, max: 30, noNaN: true }), (drawn, shared) => {
        const { estimates, variances } = drawn;
        const n = estimates.length;
        const matrix = Float64Array.from({ length: n * n }, (_, at) =>
          at % (n + 1) === 0 ? variances[at / (n + 1)]! + shared : shared,
        );
        expect(rankIntervals(estimates, levels(estimates), dense(matrix, n), 8)).toEqual(
          rankIntervals(estimates, levels(estimates), independent(variances), 8),
        );
      }),
    );
  });
});
