import { describe, expect, it } from "vitest";
import { isInspected, recipesOf, stateOf } from "~/media/inspection-state";

const made = (...recipes: string[]) => recipes.map((recipe) => ({ recipe }));

describe("an inspection", () => {
  it.each([
    [null, "checking"],
    [{ accepted: true }, "accepted"],
    [{ accepted: false }, "refused"],
  ])("of %o reads: %s", (inspection, state) => {
    expect(stateOf(inspection)).toBe(state);
  });

  const cases: [string, Parameters<typeof isInspected>, boolean][] = [
    ["that did not happen", ["board", null, []], false],
    ["that refused", ["board", { accepted: false }, []], true],
    [
      "that accepted and made everything",
      ["board", { accepted: true }, made(...recipesOf("board"))],
      true,
    ],
    [
      "that accepted before a recipe was added",
      ["board", { accepted: true }, made("board-640.v1")],
      false,
    ],
    ["of a tech pack, of which nothing is made", ["techpack", { accepted: true }, []], true],
  ];
  it.each(cases)("%s", (_what, given, done) => {
    expect(isInspected(...given)).toBe(done);
  });

  it("makes of each kind only what that kind is for", () => {
    expect(recipesOf("board").every((recipe) => recipe.startsWith("board-"))).toBe(true);
    for (const kind of ["flat", "swatch", "photo"] as const)
      expect(recipesOf(kind)).toEqual(recipesOf("board"));
    expect(recipesOf("evidence")).toEqual([]);
    expect(recipesOf("garment")).toContain("garment-blind.v1");
    expect(recipesOf("techpack")).toEqual([]);
  });
});
