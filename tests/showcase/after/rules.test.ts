import { describe, expect, it } from "vitest";
import { mayArchive } from "~/showcase/archive/archive-permissions";
import { plainText, safeName } from "~/showcase/archive/plain-text";
import { readCode, shownCode } from "~/showcase/certificates/certificate";
import { mayIssue } from "~/showcase/certificates/certificate-permissions";

describe("a code", () => {
  it("is read back however it was written down", () => {
    const code = "0123bcdfghjk4567mnpq89vw";
    expect(shownCode(code)).toBe("0123-bcdf-ghjk-4567-mnpq-89vw");
    for (const typed of [
      shownCode(code),
      shownCode(code).toUpperCase(),
      " ０123 bcdf-ghjk4567mnpq89vw",
    ])
      expect(readCode(typed)).toBe(code);
  });
});

describe("what is not final", () => {
  it.each(["sealed", "open", "waiting"] as const)(
    "(%s) is neither certified nor archived",
    (one) => {
      expect(mayIssue(one)).toMatchObject({ kind: "closed" });
      expect(mayArchive(one, false)).toMatchObject({ kind: "closed" });
    },
  );

  it("becomes both once it is, one archive at a time", () => {
    expect(mayIssue("final").allowed).toBe(true);
    expect(mayArchive("final", false).allowed).toBe(true);
    expect(mayArchive("final", true)).toMatchObject({ kind: "conflict" });
  });
});

describe("text in a table", () => {
  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "that looks like a formula is none: %j",
    (text) => expect(plainText(text)).toBe(`'${text}`),
  );
  it("is otherwise left as it is", () => expect(plainText("湘水谣 = 3")).toBe("湘水谣 = 3"));
});

it.each([
  ["../../etc/passwd", "__.._etc_passwd"],
  ["a\u0000b:c.jpg", "a_b_c.jpg"],
  ["", "_"],
])("a file named %j leads out of no folder", (name, safe) => {
  expect(safeName(name)).toBe(safe);
});
