import { describe, expect, it } from "vitest";
import { audiences, isFitFor, recipes } from "~/media/recipes";
import { verdictSchema } from "~/media/verdict";

describe("who may be shown a derivative", () => {
  it.each([
    ["team", ["team"]],
    ["panel", ["team", "panel", "jury"]],
    ["jury", ["team", "panel", "jury", "public"]],
    ["public", ["team", "public"]],
  ] as const)("what is made for %s is fit for %s", (derivative, fit) => {
    expect(audiences.filter((reader) => isFitFor(derivative, reader))).toEqual(fit);
  });

  it("no two recipes write to the same file", () => {
    const files = Object.values(recipes).map((recipe) => recipe.file);
    expect(new Set(files).size).toBe(files.length);
  });
});

describe("a verdict", () => {
  it("has facts only of its own kind", () => {
    const facts = { bytes: 9, pages: 1, pageDpi: [72], text: "", warnings: [] };
    expect(
      verdictSchema.safeParse({ accepted: true, kind: "techpack", reason: null, facts }).success,
    ).toBe(true);
    expect(
      verdictSchema.safeParse({ accepted: true, kind: "board", reason: null, facts }).success,
    ).toBe(false);
  });

  it("cannot refuse without a reason", () => {
    const silent = { accepted: false, kind: "board", reason: null, facts: { bytes: 1 } };
    expect(verdictSchema.safeParse(silent).success).toBe(false);
  });
});
