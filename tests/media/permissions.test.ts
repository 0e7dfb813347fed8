import { describe, expect, it } from "vitest";
import { mayBring, mayFetch } from "~/media/permissions";
import { nobody } from "~/people/viewer";
import type { Audience } from "~/media/recipes";

describe("a derivative by its own address", () => {
  const both = [false, true];
  const cases = (["team", "jury", "public"] as Audience[]).flatMap((audience) =>
    both.flatMap((isTeam) => both.map((isPublic) => ({ audience, isTeam, isPublic }))),
  );
  const open = new Set([
    "team true false",
    "team true true",
    "public false true",
    "public true true",
  ]);
  // What is blind enough for a juror is fit for its team, and for the public once the gate has opened.
  for (const audience of [
    "jury true false",
    "jury true true",
    "jury false true",
    "public true false",
  ])
    open.add(audience);

  it.each(cases)("made for $audience, asked by team: $isTeam, released: $isPublic", (one) => {
    const { audience, ...standing } = one;
    expect(mayFetch(audience, standing)).toBe(
      open.has(`${audience} ${one.isTeam} ${one.isPublic}`),
    );
  });
});

describe("bringing a file", () => {
  it("is for people who have signed in", () => {
    expect(mayBring(nobody).allowed).toBe(false);
    const person = { id: "p", pseudonym: "x", name: "甲", locale: "zh" as const };
    expect(mayBring({ person, roles: [] }).allowed).toBe(true);
  });
});
