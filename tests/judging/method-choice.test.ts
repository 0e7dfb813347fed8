import { describe, expect, it } from "vitest";
import { chooseMethod, linkingScores, panelDesign, panelGroups } from "~/judging/method-choice";

const cross = (jurors: string, entries: string) =>
  [...jurors].flatMap((juror) => [...entries].map((entry) => ({ juror, entry })));

describe("the method a panel allows", () => {
  it("trims a complete panel of five jurors or more", () => {
    expect(chooseMethod(panelDesign(cross("abcde", "123")))).toEqual({
      method: "trimmed",
      complete: true,
    });
  });

  it("averages a smaller complete panel", () => {
    expect(chooseMethod(panelDesign(cross("abcd", "123")))).toEqual({
      method: "mean",
      complete: true,
    });
  });

  it("estimates additively as soon as one conflict or abstention leaves a gap", () => {
    const pairs = cross("abcde", "123").slice(1);
    expect(chooseMethod(panelDesign(pairs))).toEqual({ method: "additive", complete: false });
  });

  it("leaves no mark out where the brief declares the plain mean, and still corrects a gap", () => {
    const whole = cross("abcde", "123");
    expect(chooseMethod(panelDesign(whole), "plain")).toMatchObject({ method: "mean" });
    expect(chooseMethod(panelDesign(whole.slice(1)), "plain")).toMatchObject({
      method: "additive",
    });
  });

  it("takes the mixed model where it is declared, but never across groups", () => {
    const whole = cross("abcde", "123");
    expect(chooseMethod(panelDesign(whole), "mixed")).toEqual({ method: "mixed", complete: true });
    const gap = panelDesign(whole.slice(1));
    expect(chooseMethod(gap, "mixed")).toEqual({ method: "mixed", complete: false });
    const apart = panelDesign([...cross("a", "1"), ...cross("b", "2")]);
    expect(chooseMethod(apart, "mixed")).toMatchObject({ method: "none" });
  });

  it("refuses to rank across groups that nothing joins, and names scores that would join them", () => {
    const pairs = [...cross("ab", "12"), ...cross("c", "34"), ...cross("d", "5")];
    const design = panelDesign(pairs);
    expect(chooseMethod(design)).toEqual({
      method: "none",
      groups: [
        { entries: ["1", "2"], jurors: ["a", "b"] },
        { entries: ["3", "4"], jurors: ["c"] },
        { entries: ["5"], jurors: ["d"] },
      ],
      missing: [
        { juror: "a", entry: "3" },
        { juror: "b", entry: "5" },
      ],
    });
    const joined = [...pairs, ...linkingScores(panelGroups(design))];
    expect(chooseMethod(panelDesign(joined))).toMatchObject({ method: "additive" });
  });

  it("counts a pair once, in whatever order pairs come", () => {
    const pairs = cross("ab", "12");
    expect(panelDesign([...pairs, ...pairs].reverse())).toEqual(panelDesign(pairs));
  });
});
