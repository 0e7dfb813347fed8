import { describe, expect, it } from "vitest";
import { boardOf, mostCharacters, pinSchema, saysSomething } from "~/entries/comments/pins";

describe("a comment is shown", () => {
  it.each([
    ["with its picture", { fileId: "b", board: 2 }, { board: 2, change: null }],
    ["with its picture, wherever that was moved", { fileId: "b", board: 1 }, { board: 2, change: null }], // prettier-ignore
    ["where another picture took the place", { fileId: "old", board: 1 }, { board: 1, change: "changed" }], // prettier-ignore
    ["on the first board where none lies there any more", { fileId: "old", board: 3 }, { board: 1, change: "gone" }], // prettier-ignore
  ] as const)("%s", (_where, said, expected) =>
    expect(boardOf(["a", "b"], said)).toEqual(expected),
  );
});

describe("the form of a comment", () => {
  it.each([
    ["a place in percent", { placed: "on", x: "25", y: "75.5" }, { x: 2_500, y: 7_550 }],
    ["no place where it is not ticked", { x: "25", y: "75" }, null],
    ["the middle where the numbers are none", { placed: "on", x: "?", y: "101" }, { x: 5_000, y: 5_000 }], // prettier-ignore
  ])("reads %s", (_what, posted, place) =>
    expect(pinSchema.parse({ text: "看", ...posted }).place).toEqual(place),
  );

  it("takes words up to their bound, counted without white space", () => {
    expect(saysSomething("字 ".repeat(mostCharacters)).allowed).toBe(true);
    expect(saysSomething("字".repeat(mostCharacters + 1)).allowed).toBe(false);
    expect(saysSomething(" \n").allowed).toBe(false);
  });
});
