import { describe, expect, it } from "vitest";
import { tally } from "~/judging/tally";
import { MalformedTally, type TallyInput } from "~/judging/tally-input";

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
