import { describe, expect, it } from "vitest";
import { isCreditCode, readRegisterNumber } from "~/people/organisation";
import { organisationKindWords, roleWords } from "~/people/words";
import { organisationKinds } from "~/people/organisation";
import { belongsTo, rolesOfScope } from "~/people/viewer";

describe("a 统一社会信用代码", () => {
  // Codes in public use: the usual textbook example, and two that large companies print on their pages.
  it.each(["91350100M000100Y43", "91110000802100433B", "914403001922038216"])(
    "%s checks",
    (code) => {
      expect(isCreditCode(code)).toBe(true);
    },
  );

  it.each([
    "91350100M000100Y34",
    "91350100M000100Y4I",
    "91350100M000100Y4",
    "91350100m000100y43",
    "",
  ])("%s does not", (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it("notices any single wrong character", () => {
    const right = "91350100M000100Y43";
    for (let at = 0; at < 18; at++)
      for (const letter of "0123456789ABCDEFGHJKLMNPQRTUWXY")
        if (letter !== right[at])
          expect(isCreditCode(right.slice(0, at) + letter + right.slice(at + 1))).toBe(false);
  });

  it.each([
    [" 91350100m000100y43 ", "91350100M000100Y43"],
    ["91350100M000100Y34", null],
    ["HRB 12345", "HRB12345"],
    ["12", null],
    ["没有", null],
  ])("typed as %j is read as %j", (typed, read) => {
    expect(readRegisterNumber(typed)).toBe(read);
  });
});

describe("the words", () => {
  it("name every kind of organisation and every role in both languages", () => {
    expect(Object.keys(organisationKindWords)).toEqual([...organisationKinds]);
    const roles = Object.values(rolesOfScope).flat();
    expect(Object.keys(roleWords).sort()).toEqual([...roles].sort());
  });

  it.each([
    ["steward", "platform", true],
    ["juror", "competition", true],
    ["juror", "organisation", false],
    ["owner", "organisation", false],
  ] as const)("a %s of a %s: %s", (role, scope, known) => {
    expect(belongsTo(role, scope)).toBe(known);
  });
});
