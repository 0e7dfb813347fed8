import { describe, expect, it } from "vitest";
import { isInspected, missing, stateOf } from "~/media/inspection-state";
import { recipesOf } from "~/media/recipes";

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
      "that accepted and made what a page shows at once",
      ["board", { accepted: true }, made(...recipesOf("board", "at once"))],
      true,
    ],
    [
      "that accepted before a recipe was added",
      ["board", { accepted: true }, made("board-640.v2")],
      false,
    ],
    ["of evidence, of which nothing is made", ["evidence", { accepted: true }, []], true],
    ["of a tech pack without a page", ["techpack", { accepted: true }, []], false],
    ["of a tech pack of one page", ["techpack", { accepted: true }, made("page-1.v1")], true],
  ];
  it.each(cases)("%s", (_what, given, done) => {
    expect(isInspected(...given)).toBe(done);
  });

  it("leaves to later what has not been made", () => {
    const atOnce = made(...recipesOf("board", "at once"));
    expect(missing("board", "at once", atOnce)).toEqual([]);
    expect(missing("board", "later", atOnce)).toEqual(recipesOf("board", "later"));
    expect(missing("board", "later", made(...recipesOf("board")))).toEqual([]);
    expect(missing("garment", "later", [])).toContain("garment-light.v1");
  });

  it("makes of each kind only what that kind is for", () => {
    expect(recipesOf("board").every((recipe) => recipe.startsWith("board-"))).toBe(true);
    for (const kind of ["flat", "swatch", "photo"] as const)
      expect(recipesOf(kind)).toEqual(recipesOf("board"));
    expect(recipesOf("evidence")).toEqual([]);
    expect(recipesOf("garment")).toContain("garment-full.v1");
    expect(recipesOf("techpack", "at once")).toEqual(["page-1.v1"]);
    expect(missing("techpack", "later", [])).toEqual([]);
  });
});
