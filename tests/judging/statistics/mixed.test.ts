import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitAdditive } from "~/judging/statistics/additive";
import { panelComponents } from "~/judging/statistics/connectivity";
import { crossPanel } from "~/judging/statistics/crossed-panel";
import { intraclass } from "~/judging/statistics/intraclass";
import { fitMixed } from "~/judging/statistics/mixed";
import { pairVariances } from "~/judging/statistics/pair-variance";
import { restrictedLikelihood } from "~/judging/statistics/restricted-likelihood";
import { tabulate } from "~/judging/statistics/score-table";
import { montgomeryScores, penicillin, scoresOf, shroutFleiss, type Score } from "../published";
import { emStep, type Cells, type Components } from "../second-methods";

function tableOf(scores: readonly Score[]) {
  return tabulate(scores.map((score) => ({ criterion: "score", ...score })));
}

function fit(scores: readonly Score[]) {
  const table = tableOf(scores);
  const components = panelComponents(table);
  return fitMixed(table, components, fitAdditive(table, components));
}

function cellsOf(scores: readonly Score[]): Cells {
  const table = tableOf(scores);
  return {
    entries: table.entries.length,
    jurors: table.jurors.length,
    cells: Array.from(table.totals, (y, at) => ({
      e: table.entryOf[at]!,
      j: table.jurorOf[at]!,
      y,
    })),
  };
}

/** Unbalanced, and plain enough for both variances to be well above zero. */
const unbalanced = scoresOf([
  [62, 70, null, 66, null],
  [71, null, 75, null, 80],
  [null, 58, 55, 60, null],
  [80, 88, null, null, 93],
  [null, 74, 66, 70, null],
  [55, null, null, 57, 69],
  [68, 77, 70, null, null],
]);

describe("the mixed model", { timeout: 60_000 }, () => {
  it("gives what lme4 prints for Davies and Goldsmith's penicillin", () => {
    const { variance, intercept, jurors } = fit(scoresOf(penicillin))!;
    expect(Math.sqrt(variance.entry)).toBeCloseTo(0.8467, 4);
    expect(Math.sqrt(variance.juror)).toBeCloseTo(1.9316, 4);
    expect(Math.sqrt(variance.residual)).toBeCloseTo(0.5499, 4);
    expect(intercept).toBeCloseTo(22.97222, 5);
    // Bates, lme4: Mixed-effects modeling with R, 2010, 2.1: conditional modes of the samples.
    const modes = [2.18705797, -1.01047615, 1.93789966, -0.09689497, -0.01384214, -3.00374447];
    modes.forEach((mode, at) => expect(jurors[at]).toBeCloseTo(mode, 5));
  });

  it("is the analysis of variance on a complete panel", () => {
    const { bms, jms, ems } = intraclass(shroutFleiss)!;
    const { variance, entries, jurors, covariance } = fit(scoresOf(shroutFleiss))!;
    expect(variance.entry).toBeCloseTo((bms - ems) / 4, 9);
    expect(variance.juror).toBeCloseTo((jms - ems) / 6, 9);
    expect(variance.residual).toBeCloseTo(ems, 9);
    const shrink = variance.entry / (variance.entry + ems / 4);
    const grand = shroutFleiss.flat().reduce((sum, x) => sum + x, 0) / 24;
    shroutFleiss.forEach((row, e) => {
      const mean = row.reduce((sum, x) => sum + x, 0) / 4;
      expect(entries[e]).toBeCloseTo(grand + shrink * (mean - grand), 9);
    });
    expect(jurors.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 9);
    // Prediction error of a difference of two BLUPs: 2·σ²_entry·(1 − h).
    expect(pairVariances(covariance).variance(0, 3)).toBeCloseTo(
      2 * variance.entry * (1 - shrink),
      9,
    );
  });

  it.each([
    ["Montgomery's incomplete blocks", montgomeryScores],
    ["an unbalanced panel", unbalanced],
    [
      "the same with entries and jurors exchanged",
      unbalanced.map((s) => ({ ...s, entry: s.juror, juror: s.entry })),
    ],
  ])("stands still under the EM algorithm for %s, and EM arrives there", (_name, scores) => {
    const { variance, intercept, entries, covariance } = fit(scores)!;
    const data = cellsOf(scores);
    const still = emStep(data, variance);
    for (const part of ["entry", "juror", "residual"] as const) {
      expect(still.variances[part]).toBeCloseTo(variance[part], 7);
    }
    expect(still.intercept).toBeCloseTo(intercept, 8);
    still.entryEffects.forEach((effect, e) =>
      expect(entries[e]! - intercept).toBeCloseTo(effect, 8),
    );
    let walked: Components = { entry: 1, juror: 1, residual: 1 };
    for (let turn = 0; turn < 3000; turn++) walked = emStep(data, walked).variances;
    for (const part of ["entry", "juror", "residual"] as const) {
      expect(Math.abs(walked[part] / variance[part] - 1)).toBeLessThan(1e-4);
    }
    const c = (a: number, b: number) => still.inverse[1 + a]![1 + b]! * variance.residual;
    const pairs = pairVariances(covariance);
    for (const b of [0, 2, 3]) {
      expect(pairs.variance(1, b)).toBeCloseTo(c(1, 1) + c(b, b) - 2 * c(1, b), 7);
    }
  });

  it("finds no better variances in any direction", () => {
    const value = fc.integer({ min: 0, max: 20 });
    const row = fc.array(fc.option(value, { freq: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
        const scores = scoresOf(rows);
        if (scores.length === 0) return;
        const result = fit(scores);
        // Where nothing is left over there is no maximum, only a limit.
        if (!result || result.variance.residual < 1e-4 * result.variance.entry) return;
        if (result.variance.residual < 1e-4 * result.variance.juror) return;
        const table = tableOf(scores);
        const likelihood = restrictedLikelihood(
          crossPanel(
            table.entries.length,
            table.jurors.length,
            table.entryOf,
            table.jurorOf,
            table.totals,
          ),
        );
        const { entry, juror, residual } = result.variance;
        const at = (e: number, j: number) =>
          likelihood(table.entries.length >= table.jurors.length ? [e, j] : [j, e]).deviance;
        const [e, j] = [entry / residual, juror / residual];
        const least = at(e, j);
        for (const [de, dj] of [
          [1.1, 1],
          [0.9, 1],
          [1, 1.1],
          [1, 0.9],
          [1.1, 0.9],
          [3, 3],
          [0, 1],
          [1, 0],
        ]) {
          expect(at(e * de!, j * dj!)).toBeGreaterThanOrEqual(least - 1e-7);
        }
        for (const step of [1e-3, 0.1, 1, 10]) {
          expect(at(e + step, j)).toBeGreaterThanOrEqual(least - 1e-7);
          expect(at(e, j + step)).toBeGreaterThanOrEqual(least - 1e-7);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has the gradient that its deviance has", () => {
    const table = tableOf(unbalanced);
    const likelihood = restrictedLikelihood(
      crossPanel(7, 5, table.entryOf, table.jurorOf, table.totals),
    );
    for (const [many, few] of [
      [0.7, 0.4],
      [3, 0.01],
      [0.001, 20],
    ] as const) {
      const { gradient, residual } = likelihood([many, few]);
      const h = 1e-6;
      const bySteps = [
        (likelihood([many + h, few]).deviance - likelihood([many - h, few]).deviance) / (2 * h),
        (likelihood([many, few + h]).deviance - likelihood([many, few - h]).deviance) / (2 * h),
      ];
      gradient().forEach((slope, at) => expect(slope).toBeCloseTo(bySteps[at]!, 3));
      expect(residual).toBeGreaterThan(0);
    }
  });

  it("stops at zero where jurors or entries do not differ beyond chance", () => {
    const noise = [
      [3, 5, 4],
      [4, 3, 5],
      [5, 4, 3],
    ];
    const { variance, entries } = fit(scoresOf(noise))!;
    expect(variance).toEqual({ entry: 0, juror: 0, residual: 0.75 });
    expect([...entries]).toEqual([4, 4, 4].map((x) => expect.closeTo(x, 12)));
    // Entries differ, jurors do not: then a one-way analysis, MSE pooled over the rest.
    const oneWay = fit(scoresOf(noise.map((row, e) => row.map((x) => x + 10 * e))))!;
    expect(oneWay.variance.juror).toBe(0);
    expect(oneWay.variance.residual).toBeCloseTo(1, 9);
    expect(oneWay.variance.entry).toBeCloseTo(100 - 1 / 3, 7);
    const jurorsOnly = fit(scoresOf(noise.map((row) => row.map((x, j) => x + 10 * j))))!;
    expect(jurorsOnly.variance.entry).toBe(0);
    expect(pairVariances(jurorsOnly.covariance).variance(0, 1)).toBe(0);
  });

  it("is exactly zero where the entries differ by just as much as chance would have it", () => {
    // Mean squares of entries and residual are both 25/8.
    const { variance, entries } = fit(
      scoresOf([
        [4, 5, 1, 3],
        [2, 7, 2, 7],
      ]),
    )!;
    expect(variance.entry).toBe(0);
    expect(variance.residual).toBeCloseTo(3.125, 9);
    expect(entries[0]).toBe(entries[1]);
  });

  it("takes an exactly additive panel at its word", () => {
    const { variance, entries, intercept } = fit(
      scoresOf([
        [1, 2, 4],
        [3, 4, 6],
        [8, 9, null],
      ]),
    )!;
    expect(variance.residual).toBe(0);
    expect(variance.entry).toBeCloseTo(13, 8);
    expect(variance.juror).toBeCloseTo(7 / 3, 8);
    expect(entries[2]! - entries[0]!).toBeCloseTo(7, 9);
    expect(intercept).toBeCloseTo((7 / 3 + 13 / 3 + 28 / 3) / 3, 8);
    expect(
      fit(
        scoresOf([
          [5, 5],
          [5, 5],
        ]),
      )!.variance,
    ).toEqual({ entry: 0, juror: 0, residual: 0 });
  });

  it("goes to the limit where there are just enough scores and nothing is left over", () => {
    const { variance } = fit(
      scoresOf([
        [10, 12, null],
        [null, 8, 7],
      ]),
    )!;
    // Exactly: the entries are 4 apart, the jurors at −1, 1 and 0.
    expect(variance.residual).toBe(0);
    expect(variance.entry).toBeCloseTo(8, 9);
    expect(variance.juror).toBeCloseTo(1, 9);
  });

  it("takes jurors who each give one mark to everything as the only source of variance", () => {
    const scores = scoresOf([
      [null, 7, null],
      [4, 7, null],
      [null, 7, 13],
    ]);
    expect(fit(scores)!.variance).toEqual({
      entry: expect.closeTo(0, 12),
      juror: expect.closeTo(21, 9),
      residual: 0,
    });
    const exchanged = scores.map((s) => ({ ...s, entry: s.juror, juror: s.entry }));
    expect(fit(exchanged)!.variance.entry).toBeCloseTo(21, 9);
  });

  it("cannot tell variances apart with one juror, one entry, or a single score of each", () => {
    expect(fit(scoresOf([[1], [2], [3]]))).toBeNull();
    expect(fit(scoresOf([[1, 2, 3]]))).toBeNull();
    expect(
      fit(
        scoresOf([
          [1, null],
          [null, 2],
        ]),
      ),
    ).toBeNull();
  });

  it("fits several components with one intercept, as lme4 does", () => {
    const result = fit(
      scoresOf([
        [1, 3, null, null],
        [2, 5, null, null],
        [null, null, 9, 8],
        [null, null, 6, 7],
      ]),
    )!;
    expect(result.variance.residual).toBeGreaterThan(0);
    expect([...result.entries].every(Number.isFinite)).toBe(true);
  });

  it("follows the scores when they are stretched and moved", () => {
    const before = fit(unbalanced)!;
    const after = fit(unbalanced.map((s) => ({ ...s, value: s.value * 4 - 1000 })))!;
    for (const part of ["entry", "juror", "residual"] as const) {
      expect(after.variance[part] / before.variance[part]).toBeCloseTo(16, 5);
    }
    before.entries.forEach((value, e) => expect(after.entries[e]).toBeCloseTo(value * 4 - 1000, 5));
  });
});
