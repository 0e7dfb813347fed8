import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitAdditive } from "~/judging/statistics/additive";
import { panelComponents } from "~/judging/statistics/connectivity";
import { pairVariances } from "~/judging/statistics/pair-variance";
import { tabulate } from "~/judging/statistics/score-table";
import { montgomeryScores, scoresOf, type Score } from "../published";
import { backfit, resistances } from "../second-methods";

function fit(scores: readonly Score[]) {
  const table = tabulate(scores.map((score) => ({ criterion: "score", ...score })));
  const components = panelComponents(table);
  return { table, components, ...fitAdditive(table, components) };
}

const close = (values: ArrayLike<number>, expected: number[], digits = 7) =>
  expected.forEach((value, at) => expect(values[at]).toBeCloseTo(value, digits));

/** A connected panel with holes: everyone scores the first entry, the first juror scores everyone. */
const holed = fc
  .record({
    entries: fc.integer({ min: 2, max: 7 }),
    jurors: fc.integer({ min: 2, max: 7 }),
    draw: fc.array(fc.record({ value: fc.integer({ min: 0, max: 100 }), there: fc.boolean() }), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ entries, jurors, draw }) => {
    const rows = Array.from({ length: entries }, (_, e) =>
      Array.from({ length: jurors }, (__, j) => {
        const { value, there } = draw[e * 7 + j]!;
        return e === 0 || j === 0 || there ? value : null;
      }),
    );
    const cells = rows.flatMap((row, e) =>
      row.flatMap((y, j) => (y === null ? [] : [{ e, j, y }])),
    );
    return { rows, entries, jurors, cells };
  });

describe("additive least squares", () => {
  it("gives Montgomery's balanced incomplete block design", () => {
    const { entries, jurors, residualSquares, df } = fit(montgomeryScores);
    close(entries, [71.375, 71.625, 72.0, 75.0]);
    close(jurors, [0.875, 3.0, -3.875, 0.0]);
    expect(residualSquares).toBeCloseTo(3.25, 9);
    expect(df).toBe(5);
  });

  it("gives the standard error of a difference there, 0.698212", () => {
    const { variance, least, most } = pairVariances(fit(montgomeryScores).covariance);
    for (const other of [1, 2, 3]) expect(Math.sqrt(variance(0, other))).toBeCloseTo(0.698212, 6);
    expect(least(0)).toBeLessThanOrEqual(variance(0, 1));
    expect(most(0)).toBeGreaterThanOrEqual(variance(0, 1));
  });

  it("recovers severity where z-scores are worse than nothing", () => {
    const { entries, jurors } = fit([
      ...[9, 8, 7].map((value, at) => ({ juror: "A", entry: `E${at + 1}`, value })),
      ...[5, 2, 1, 0].map((value, at) => ({ juror: "B", entry: `E${at + 3}`, value })),
    ]);
    close(entries, [8, 7, 6, 3, 2, 1]);
    close(jurors, [1, -1]);
  });

  it("is the mean on a complete panel, and severity the juror's distance from the grand mean", () => {
    const rows = [
      [1, 2, 6],
      [2, 5, 8],
    ];
    const { entries, jurors } = fit(scoresOf(rows));
    close(entries, [3, 5]);
    close(jurors, [1.5 - 4, 3.5 - 4, 7 - 4]);
  });

  it("does not care which side is larger", () => {
    const tall = [
      [1, 5],
      [2, null],
      [4, 4],
      [null, 9],
    ];
    const wide = tall[0]!.map((_, j) => tall.map((row) => row[j]!));
    const a = fit(scoresOf(tall));
    const b = fit(scoresOf(wide));
    const mean = (values: ArrayLike<number>) =>
      Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;
    close(
      b.jurors,
      [...a.entries].map((value) => value - mean(a.entries)),
    );
    expect(b.residualSquares).toBeCloseTo(a.residualSquares, 9);
    expect(b.df).toBe(a.df);
  });

  it("sets severity to a sum of zero within each component", () => {
    for (const rows of [
      [
        [3, 5, null],
        [4, null, null],
        [null, null, 9],
      ],
      [
        [3, 4, null, null, null],
        [null, null, 9, 7, 1],
      ],
    ]) {
      const { jurors, components, entries } = fit(scoresOf(rows));
      expect(components.count).toBe(2);
      const sums = [0, 0];
      jurors.forEach((effect, j) => (sums[components.ofJuror[j]!]! += effect));
      close(sums, [0, 0]);
      expect(entries.every(Number.isFinite)).toBe(true);
    }
  });

  it("agrees with fitting entries and jurors in turn, and its variances with effective resistance", () => {
    fc.assert(
      fc.property(holed, (panel) => {
        const result = fit(scoresOf(panel.rows));
        const slow = backfit(panel);
        close(result.entries, slow.entry, 6);
        close(result.jurors, slow.juror, 6);
        const variance = result.df > 0 ? result.residualSquares / result.df : 0;
        const resistance = resistances(panel);
        const pairs = pairVariances(result.covariance);
        for (let a = 0; a < panel.entries; a++) {
          for (let b = 0; b < panel.entries; b++) {
            if (a === b) continue;
            expect(pairs.variance(a, b)).toBeCloseTo(variance * resistance[a]![b]!, 6);
            expect(pairs.least(a)).toBeLessThanOrEqual(pairs.variance(a, b) + 1e-9);
            expect(pairs.most(a)).toBeGreaterThanOrEqual(pairs.variance(a, b) - 1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
