import { describe, expect, it } from "vitest";
import { tally } from "~/judging/tally";
import type { TallyInput } from "~/judging/tally-input";
import { krippendorffC, montgomeryScores, penicillin, scoresOf, shroutFleiss } from "./published";

const by = <Row extends { entry: string }>(rows: readonly Row[], entry: string) =>
  rows.find((row) => row.entry === entry)!;

const noIcc = { "1,1": null, "2,1": null, "3,1": null, "1,k": null, "2,k": null, "3,k": null };

describe("a tally of scores", () => {
  it("answers the whole contract", () => {
    expect(
      tally({
        method: "mean",
        scores: scoresOf([
          [8, 6],
          [9, 9],
          [9, 9],
        ]),
      }),
    ).toEqual({
      entries: [
        { entry: "E2", raw: 9, adjusted: 9, rank: 1, interval: [1, 3], component: 1 },
        { entry: "E3", raw: 9, adjusted: 9, rank: 1, interval: [1, 3], component: 1 },
        { entry: "E1", raw: 7, adjusted: 7, rank: 3, interval: [1, 3], component: 1 },
      ],
      jurors: [
        {
          juror: "J1",
          severity: expect.closeTo(1 / 3, 9),
          spread: expect.closeTo(Math.sqrt(1 / 3), 9),
          consistency: expect.closeTo(1, 9),
        },
        {
          juror: "J2",
          severity: expect.closeTo(-1 / 3, 9),
          spread: expect.closeTo(Math.sqrt(3), 9),
          consistency: expect.closeTo(1, 9),
        },
      ],
      reliability: {
        score: {
          alpha: {
            nominal: expect.closeTo(4 / 9, 9),
            ordinal: expect.closeTo(14 / 15, 9),
            interval: expect.closeTo(6 / 11, 9),
            ratio: expect.closeTo(0.47469063, 8),
          },
          icc: {
            "1,1": expect.closeTo(0.6, 9),
            "2,1": expect.closeTo(0.6, 9),
            "3,1": expect.closeTo(0.6, 9),
            "1,k": expect.closeTo(0.75, 9),
            "2,k": expect.closeTo(0.75, 9),
            "3,k": expect.closeTo(0.75, 9),
          },
          kendallW: expect.closeTo(1, 9),
        },
      },
      variance: {
        entry: expect.closeTo(1, 9),
        juror: 0,
        residual: expect.closeTo(2 / 3, 9),
      },
      connected: true,
      notes: [],
      seed: null,
      version: "xiangshang-tally/1",
    });
  });

  it("by the mean gives Shrout and Fleiss's judges their agreement", () => {
    const { reliability, entries, jurors } = tally({
      method: "mean",
      scores: scoresOf(shroutFleiss),
    });
    expect(reliability.score).toMatchObject({
      alpha: { interval: expect.closeTo(0.1473079, 6), ordinal: expect.closeTo(0.1090594, 6) },
      icc: {
        "1,1": expect.closeTo(0.1657418, 6),
        "2,1": expect.closeTo(0.2897638, 6),
        "3,1": expect.closeTo(0.7148407, 6),
        "1,k": expect.closeTo(0.4427971, 6),
        "2,k": expect.closeTo(0.6200505, 6),
        "3,k": expect.closeTo(0.9093155, 6),
      },
      kendallW: expect.closeTo(0.887037, 6),
    });
    expect(entries.map(({ entry }) => entry)).toEqual(["E5", "E3", "E1", "E6", "E4", "E2"]);
    expect(jurors.reduce((sum, { severity }) => sum + severity!, 0)).toBeCloseTo(0, 9);
  });

  it("trims from five jurors up, and shows the plain mean beside it", () => {
    const { entries, notes } = tally({
      method: "trimmed",
      scores: scoresOf([
        [7.5, 7.5, 7.5, 8, 8, 8.5, 9],
        [8, 8, 8, 8, 8, 8, 2],
      ]),
    });
    expect(by(entries, "E1")).toMatchObject({ raw: 8, adjusted: 7.9, rank: 2 });
    expect(by(entries, "E2")).toMatchObject({ adjusted: 8, rank: 1 });
    expect(by(entries, "E2").raw).toBeCloseTo(50 / 7, 12);
    expect(notes).toEqual([]);
  });

  it("does not trim four, and says so, in both languages", () => {
    const input: TallyInput = { method: "trimmed", scores: scoresOf([[1, 2, 3, 10]]) };
    const result = tally(input);
    expect(result.entries[0]!.adjusted).toBe(4);
    expect(result.notes).toEqual([
      "1 of the entries had fewer than five jurors and were not trimmed: they have the mean.",
    ]);
    expect(tally(input, "zh").notes[0]).toContain("不足五位");
  });

  it("estimates additively what is incomplete, and keeps the raw mean beside it", () => {
    const { entries, jurors, reliability, variance } = tally({
      method: "additive",
      scores: montgomeryScores,
    });
    for (const [entry, raw, adjusted] of [
      ["E1", 72.6666667, 71.375],
      ["E2", 71.3333333, 71.625],
      ["E3", 72, 72],
      ["E4", 74, 75],
    ] as const) {
      expect(by(entries, entry).raw).toBeCloseTo(raw, 6);
      expect(by(entries, entry).adjusted).toBeCloseTo(adjusted, 9);
    }
    expect(by(entries, "E4").interval).toEqual([1, 1]);
    expect(jurors.map(({ severity }) => severity)).toEqual(
      [0.875, 3, -3.875, 0].map((effect) => expect.closeTo(effect, 9)),
    );
    expect(reliability.score!.icc).toEqual(noIcc);
    expect(reliability.score!.kendallW).toBeNull();
    // Published intra-block and inter-block analyses bracket it; EM agrees (see mixed.test).
    expect(variance.residual).toBeCloseTo(0.66062, 4);
  });

  it("gives the mixed model's intercept plus BLUP, with variances by REML", () => {
    const { entries, variance, jurors } = tally({ method: "mixed", scores: scoresOf(penicillin) });
    expect(variance.entry).toBeCloseTo(0.8467 ** 2, 3);
    expect(variance.juror).toBeCloseTo(1.9316 ** 2, 3);
    expect(variance.residual).toBeCloseTo(0.5499 ** 2, 4);
    expect(jurors[0]!.severity).toBeCloseTo(2.18705797, 5);
    const shrink = variance.entry! / (variance.entry! + variance.residual! / 6);
    expect(by(entries, "E1").adjusted).toBeCloseTo(
      22.972222 + shrink * (by(entries, "E1").raw - 22.972222),
      5,
    );
  });

  it("gives Krippendorff's α for values that are missing", () => {
    const units = krippendorffC[0]!.map((_, c) => krippendorffC.map((row) => row[c]!));
    const { reliability } = tally({ method: "additive", scores: scoresOf(units) });
    expect(reliability.score!.alpha).toEqual({
      nominal: expect.closeTo(0.7434211, 6),
      ordinal: expect.closeTo(0.8153875, 6),
      interval: expect.closeTo(0.8491071, 6),
      ratio: expect.closeTo(0.7974027, 6),
    });
  });

  it("weighs criteria as declared, equally if not, and reports each by itself", () => {
    const scores = [
      { juror: "A", entry: "1", criterion: "创意", value: 9 },
      { juror: "A", entry: "1", criterion: "工艺", value: 5 },
      { juror: "A", entry: "2", criterion: "创意", value: 5 },
      { juror: "A", entry: "2", criterion: "工艺", value: 9 },
    ];
    const equal = tally({ method: "mean", scores });
    expect(equal.entries.map(({ raw, rank }) => [raw, rank])).toEqual([
      [7, 1],
      [7, 1],
    ]);
    const weighed = tally({ method: "mean", scores, weights: { 创意: 60, 工艺: 40 } });
    expect(weighed.entries.map(({ entry, raw }) => [entry, raw])).toEqual([
      ["1", 7.4],
      ["2", 6.6],
    ]);
    expect(Object.keys(weighed.reliability)).toEqual(["创意", "工艺"]);
  });

  it("ties 0.1 + 0.2 with 0.3 + 0.0, which floating point would part", () => {
    const { entries } = tally({
      method: "mean",
      scores: scoresOf([
        [0.1, 0.2, 0.6],
        [0.3, 0, 0.6],
      ]),
    });
    expect(entries.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("refuses to rank across groups that nothing joins, and names scores that would join them", () => {
    for (const method of ["mean", "trimmed", "additive", "mixed"] as const) {
      const { connected, entries, notes } = tally({
        method,
        scores: scoresOf([
          [7, 8, null, null],
          [6, 6, null, null],
          [null, null, 9, 9],
          [null, null, 1, 3],
        ]),
      });
      expect(connected).toBe(false);
      expect(
        entries.map(({ entry, component, rank, interval }) => [entry, component, rank, interval]),
      ).toEqual([
        ["E1", 1, null, null],
        ["E2", 1, null, null],
        ["E3", 2, null, null],
        ["E4", 2, null, null],
      ]);
      expect(notes[0]).toContain("2 groups");
      expect(notes[0]).toContain("J1 → E3");
    }
  });

  it("warns where a mean does not correct for who was judged by whom", () => {
    const scores = scoresOf([
      [1, 2],
      [3, null],
    ]);
    expect(tally({ method: "mean", scores }).notes.join()).toContain(
      "does not correct for severity",
    );
    expect(tally({ method: "additive", scores }).notes.join()).not.toContain("severity;");
  });

  it("says where too few scores leave no error to estimate, and gives the whole range", () => {
    const { entries, notes } = tally({
      method: "additive",
      scores: scoresOf([
        [1, 2],
        [3, null],
      ]),
    });
    expect(entries.map(({ interval }) => interval)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(notes.join()).toContain("whole range");
    expect(tally({ method: "mean", scores: scoresOf([[4]]) })).toMatchObject({
      entries: [{ rank: 1, interval: [1, 1] }],
      variance: { entry: null, juror: null, residual: null },
      jurors: [{ severity: 0, spread: null, consistency: null }],
      notes: [],
    });
  });

  it("stands in with the additive estimate where a mixed model has nothing to go by, and says so", () => {
    const { entries, variance, notes } = tally({ method: "mixed", scores: scoresOf([[3], [5]]) });
    expect(entries.map(({ adjusted }) => adjusted)).toEqual([5, 3]);
    expect(variance).toEqual({ entry: null, juror: null, residual: null });
    expect(notes.join()).toContain("stands in for the mixed model");
  });

  it("says where the mixed model finds no variance", () => {
    const noise = [
      [3, 5, 4],
      [4, 3, 5],
      [5, 4, 3],
    ];
    const { notes, entries } = tally({ method: "mixed", scores: scoresOf(noise) });
    expect(notes).toHaveLength(2);
    expect(entries.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  });

  it("reads ids that are numbers as their text, and ignores keys it does not know", () => {
    const input = {
      method: "mean",
      scores: [{ juror: 1, entry: 2, value: 3, at: "noon" }],
      note: 1,
    };
    expect(tally(input as TallyInput).entries[0]).toMatchObject({ entry: "2", raw: 3 });
  });
});
