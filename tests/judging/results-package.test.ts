import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  firstDifference,
  makeResultsPackage,
  verifyResultsPackage,
} from "~/judging/results-package";
import type { TallyInput } from "~/judging/tally-input";
import { montgomeryScores } from "./published";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const input: TallyInput = { method: "additive", scores: montgomeryScores };
const published = () => makeResultsPackage(input, { version: "7", ties: ["count-back"] }, sha256);
const differenceOf = (value: unknown) => verifyResultsPackage(value, sha256).difference;

describe("a results package", () => {
  it("agrees with itself, after a journey through JSON too", () => {
    const made = published();
    expect(made.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(differenceOf(made)).toBeNull();
    expect(verifyResultsPackage(JSON.parse(JSON.stringify(made)), sha256)).toEqual({
      recomputed: made.results,
      difference: null,
    });
  });

  it("does not mind other keys or another order of scores", () => {
    const made = published();
    const scores = [...montgomeryScores].reverse().map((score) => ({ ...score, seen: true }));
    expect(differenceOf({ ...made, scores, printedBy: "the association" })).toBeNull();
  });

  it("is a valid input, and a bare input agrees with itself", () => {
    expect(differenceOf(input)).toBeNull();
  });

  it("may carry results without a digest, or a digest without results", () => {
    const { digest, results, ...rest } = published();
    expect(differenceOf({ ...rest, results })).toBeNull();
    expect(differenceOf({ ...rest, digest })).toBeNull();
  });

  it("names the first figure that differs", () => {
    const made = JSON.parse(JSON.stringify(published())) as {
      results: { entries: { adjusted: number }[] };
    };
    made.results.entries[2]!.adjusted += 1e-6;
    expect(differenceOf(made)).toMatch(
      /^results\.entries\[2\]\.adjusted: published 71\.625001\d*, recomputed 71\.62\d*\.$/,
    );
  });

  it("notices a changed score, a changed rule and a changed digest", () => {
    const made = published();
    const scores = montgomeryScores.map((s, at) => (at === 0 ? { ...s, value: 74 } : s));
    expect(differenceOf({ ...made, scores })).toMatch(/^results\.entries/);
    expect(differenceOf({ ...made, rules: { version: "8" } })).toMatch(/^digest: published "/);
    expect(differenceOf({ ...made, digest: "0".repeat(64) })).toMatch(/^digest: /);
    expect(differenceOf({ ...made, digest: 5 })).toMatch(/^digest: published 5, /);
    expect(differenceOf({ ...made, results: null })).toMatch(/^results: published null/);
  });

  it("cannot be read where its rules are no canonical JSON", () => {
    const made = { ...published(), rules: "\ud800" };
    expect(() => differenceOf(made)).toThrow(
      "cannot be written as canonical JSON: $.rules has a lone",
    );
    const broken = () =>
      verifyResultsPackage(published(), () => {
        throw new Error("no hash");
      });
    expect(broken).toThrow("no hash");
  });

  it("covers comparisons as it covers scores", () => {
    const comparisons = [
      { juror: "J", left: "A", right: "B", winner: "left" as const },
      { juror: "J", left: "A", right: "B", winner: "right" as const },
    ];
    const made = makeResultsPackage({ method: "pairwise", comparisons }, {}, sha256);
    expect(differenceOf({ ...made, comparisons: [...comparisons].reverse() })).toBeNull();
  });
});

describe("the first difference", () => {
  it.each([
    [{ a: 1 }, { a: 1 + 1e-12 }, null],
    [{ a: 1 }, { a: 1 + 1e-6 }, "r.a: published 1, recomputed 1.000001."],
    [{ a: 1, b: 2 }, { a: 1 }, "r.b: published 2, recomputed nothing."],
    [{}, { a: null }, "r.a: published nothing, recomputed null."],
    [[1], [1, 2], "r[1]: published nothing, recomputed 2."],
    [[], {}, "r: published [], recomputed {}."],
    [{ a: "1" }, { a: 1 }, 'r.a: published "1", recomputed 1.'],
    ["x", "x", null],
    [{ b: 1, a: 1 }, { a: 2, b: 2 }, "r.a: published 1, recomputed 2."],
    [{}, { constructor: 1 }, "r.constructor: published nothing, recomputed 1."],
  ])("of %j and %j", (one, other, sentence) => {
    expect(firstDifference(one, other, "r")).toBe(sentence);
  });
});
