import { describe, expect, it } from "vitest";
import { FALLBACK_RIDGE } from "~/judging/comparison-tally";
import { tally } from "~/judging/tally";
import { MalformedTally, type TallyInput } from "~/judging/tally-input";
import {
  baseball,
  citationComparisons,
  krippendorffC,
  montgomeryScores,
  penicillin,
  scoresOf,
  shroutFleiss,
  type Comparison,
} from "./published";

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

describe("a tally of comparisons", () => {
  const compare = (left: string, right: string, winner: Comparison["winner"]) => ({
    juror: "J",
    left,
    right,
    winner,
  });
  const circle = [compare("A", "B", "left"), compare("B", "C", "left"), compare("C", "A", "left")];

  it("answers the whole contract", () => {
    const comparisons = [
      compare("A", "B", "left"),
      compare("A", "B", "left"),
      compare("B", "A", "left"),
      compare("A", "B", "tie"),
      compare("B", "A", "right"),
      compare("A", "B", "right"),
    ];
    expect(tally({ method: "pairwise", comparisons, options: { orderEffect: false } })).toEqual({
      entries: [
        {
          entry: "A",
          raw: 3.5 / 6,
          adjusted: expect.closeTo(Math.log(1.5) / 2, 9),
          rank: 1,
          interval: [1, 2],
          component: 1,
        },
        {
          entry: "B",
          raw: 2.5 / 6,
          adjusted: expect.closeTo(-Math.log(1.5) / 2, 9),
          rank: 2,
          interval: [1, 2],
          component: 1,
        },
      ],
      jurors: [{ juror: "J", severity: null, spread: null, consistency: null }],
      reliability: {},
      variance: { entry: null, juror: null, residual: null },
      connected: true,
      pairwise: {
        orderEffect: null,
        tieParameter: expect.closeTo(1 / Math.sqrt(6), 9),
        separationReliability: expect.any(Number),
        deviance: expect.closeTo(0, 9),
      },
      notes: [
        "Some entry was compared only 6 times; at least 10 comparisons each are advised.",
        expect.stringContaining("below 0.80"),
      ],
      seed: null,
      version: "xiangshang-tally/1",
    });
  });

  it("gives the journals their log-abilities, centred, and their deviance", () => {
    const { entries, pairwise, notes } = tally({
      method: "pairwise",
      comparisons: citationComparisons,
      options: { orderEffect: false },
    });
    expect(entries.map(({ entry }) => entry)).toEqual([
      "JRSS-B",
      "Biometrika",
      "JASA",
      "Comm Statist",
    ]);
    expect(entries.reduce((sum, { adjusted }) => sum + adjusted, 0)).toBeCloseTo(0, 9);
    expect(by(entries, "JASA").adjusted - by(entries, "Biometrika").adjusted).toBeCloseTo(
      -0.4795701,
      6,
    );
    expect(pairwise).toMatchObject({
      orderEffect: null,
      tieParameter: 0,
      deviance: expect.closeTo(4.293384, 5),
    });
    expect(pairwise!.separationReliability).toBeGreaterThan(0.99);
    expect(notes).toEqual([]);
  });

  it("estimates the advantage of the left place unless told not to", () => {
    const { pairwise } = tally({ method: "pairwise", comparisons: baseball });
    expect(pairwise!.orderEffect).toBeCloseTo(0.3023, 4);
    expect(pairwise!.deviance).toBeCloseTo(38.643, 3);
  });

  it("leaves a circle of three votes equal, left always winning", () => {
    const { entries, pairwise, notes } = tally({ method: "pairwise", comparisons: circle });
    for (const entry of entries) {
      expect(entry).toMatchObject({ raw: 0.5, adjusted: expect.closeTo(0, 12), rank: 1 });
    }
    expect(pairwise!.orderEffect).toBeNull();
    expect(pairwise!.separationReliability).toBeNull();
    expect(notes[0]).toContain("The same place won every decided comparison");
  });

  it("states the ridge it takes where somebody only wins", () => {
    const { entries, notes } = tally({
      method: "pairwise",
      comparisons: [
        compare("A", "B", "left"),
        compare("C", "A", "right"),
        compare("C", "B", "left"),
        compare("B", "C", "left"),
      ],
    });
    expect(entries[0]).toMatchObject({ entry: "A", rank: 1 });
    expect(entries.every(({ adjusted }) => Number.isFinite(adjusted))).toBe(true);
    expect(notes[0]).toContain(`a ridge of ${FALLBACK_RIDGE} was used`);
    expect(
      tally({ method: "pairwise", comparisons: circle.slice(0, 2) }, "zh").notes.join(),
    ).toContain("岭参数");
  });

  it("takes a declared ridge as it is", () => {
    const comparisons = [compare("A", "B", "left")];
    const { entries, notes } = tally({
      method: "pairwise",
      comparisons,
      options: { orderEffect: false, ridge: 0.5 },
    });
    const ability = by(entries, "A").adjusted;
    expect(1 / (1 + Math.exp(2 * ability))).toBeCloseTo(0.5 * ability, 9);
    expect(notes.join()).not.toContain("ridge");
  });

  it("states its ridge where order explains the outcomes completely", () => {
    const { notes, pairwise } = tally({
      method: "pairwise",
      comparisons: [compare("A", "B", "left"), compare("A", "B", "right")],
    });
    expect(notes[0]).toContain("Order or ties explain the outcomes completely");
    expect(Number.isFinite(pairwise!.orderEffect)).toBe(true);
  });

  it("places nobody above another where every comparison was a tie", () => {
    const { entries, pairwise, notes } = tally({
      method: "pairwise",
      comparisons: [compare("A", "B", "tie"), compare("B", "C", "tie")],
    });
    expect(entries.map(({ rank, interval }) => [rank, interval])).toEqual(
      [1, 1, 1].map((rank) => [rank, [1, 3]]),
    );
    expect(pairwise).toEqual({
      orderEffect: null,
      tieParameter: null,
      separationReliability: null,
      deviance: 0,
    });
    expect(notes[0]).toBe("Every comparison was a tie: no entry is above another.");
  });

  it("refuses to rank across groups that were never compared", () => {
    const { entries, connected, notes, pairwise } = tally({
      method: "pairwise",
      comparisons: [
        ...circle,
        compare("X", "Y", "left"),
        compare("X", "Y", "right"),
        compare("B", "A", "right"),
      ],
    });
    expect(connected).toBe(false);
    expect(
      entries.map(({ entry, rank, interval, component }) => [entry, rank, interval, component]),
    ).toEqual([
      ["A", null, null, 1],
      ["B", null, null, 1],
      ["C", null, null, 1],
      ["X", null, null, 2],
      ["Y", null, null, 2],
    ]);
    expect(pairwise!.separationReliability).toBeNull();
    expect(notes[0]).toContain("2 groups");
  });
});

describe("malformed input", () => {
  const score = { juror: "A", entry: "1", value: 5 };
  const compare = { juror: "A", left: "1", right: "2", winner: "left" };
  it.each([
    ["a duplicate score", { method: "mean", scores: [score, score] }, "twice"],
    [
      "a criterion without a weight",
      { method: "mean", scores: [score], weights: { craft: 1 } },
      "score, a criterion without a weight",
    ],
    [
      "a weight without a score",
      { method: "mean", scores: [score], weights: { score: 1, craft: 1 } },
      "not on craft",
    ],
    ["NaN", { method: "mean", scores: [{ ...score, value: NaN }] }, "scores[0].value"],
    ["infinity", { method: "mean", scores: [{ ...score, value: Infinity }] }, "scores[0].value"],
    [
      "a value that is text",
      { method: "mean", scores: [{ ...score, value: "5" }] },
      "scores[0].value",
    ],
    ["no value", { method: "mean", scores: [{ juror: "A", entry: "1" }] }, "scores[0].value"],
    [
      "a value above the scale",
      { method: "mean", scores: [score], scale: { min: 0, max: 4 } },
      "outside the scale 0 to 4",
    ],
    [
      "a value below the scale",
      { method: "mean", scores: [score], scale: { min: 6, max: 10 } },
      "outside the scale",
    ],
    [
      "a scale upside down",
      { method: "mean", scores: [score], scale: { min: 6, max: 6 } },
      "scale: has its min",
    ],
    ["no scores", { method: "mean", scores: [] }, "no scores"],
    ["scores left out", { method: "mixed" }, "no scores"],
    ["no comparisons", { method: "pairwise", comparisons: [] }, "no comparisons"],
    ["comparisons left out", { method: "pairwise", scores: [score] }, "no comparisons"],
    [
      "an entry compared with itself",
      { method: "pairwise", comparisons: [{ ...compare, right: "1" }] },
      "with itself",
    ],
    [
      "an unknown winner",
      { method: "pairwise", comparisons: [{ ...compare, winner: "both" }] },
      "comparisons[0].winner",
    ],
    ["an unknown method", { method: "median", scores: [score] }, "method"],
    [
      "a negative weight",
      { method: "mean", scores: [score], weights: { score: -1 } },
      "weights.score",
    ],
    [
      "weights of nothing",
      { method: "mean", scores: [score], weights: { score: 0 } },
      "add up to nothing",
    ],
    [
      "a negative ridge",
      { method: "pairwise", comparisons: [compare], options: { ridge: -1 } },
      "options.ridge",
    ],
    ["an empty name", { method: "mean", scores: [{ ...score, juror: "" }] }, "scores[0].juror"],
    ["a list", [], "The input"],
    ["nothing", null, "The input"],
  ])("%s is refused with one sentence", (_name, input, sentence) => {
    const refusal = () => tally(input as TallyInput);
    expect(refusal).toThrow(MalformedTally);
    expect(refusal).toThrow(sentence);
  });

  it("accepts the ends of the scale", () => {
    for (const value of [0, 10]) {
      expect(() =>
        tally({ method: "mean", scores: [{ ...score, value }], scale: { min: 0, max: 10 } }),
      ).not.toThrow();
    }
  });
});
