import { describe, expect, it } from "vitest";
import { consents, isPurpose } from "~/people/consent";
import { mayTakeUp, moveFor, pageAfter, stateOfInvitation } from "~/people/invitation";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const open = { expiresAt: day(15), acceptedAt: null, revokedAt: null };

describe("an invitation", () => {
  it.each([
    ["open until the instant it expires", open, new Date(day(15).getTime() - 1), "open"],
    ["expired at that instant", open, day(15), "expired"],
    ["revoked once taken back", { ...open, revokedAt: day(2) }, day(3), "revoked"],
    ["accepted for ever", { ...open, acceptedAt: day(2) }, day(30), "accepted"],
    [
      "accepted, though taken back later",
      { ...open, acceptedAt: day(2), revokedAt: day(3) },
      day(4),
      "accepted",
    ],
  ])("is %s", (_, times, now, state) => {
    expect(stateOfInvitation(times, now)).toBe(state);
  });

  it.each([
    ["whoever holds its contact", "open", "ann", "ann", null],
    ["anybody, where nobody holds its contact", "open", "ann", null, null],
    ["nobody else", "open", "ann", "ben", "conflict"],
    ["nobody once accepted", "accepted", "ann", "ann", "closed"],
    ["nobody once revoked", "revoked", "ann", "ann", "closed"],
    ["nobody once expired", "expired", "ann", null, "closed"],
  ] as const)("is taken up by %s", (_, state, personId, owner, refusal) => {
    const decision = mayTakeUp(state, personId, owner);
    expect(decision.allowed ? null : decision.kind).toBe(refusal);
  });
});

describe("the page behind an invitation's link", () => {
  it.each([
    ["a stranger whose contact nobody holds", "open", null, null, null, "join"],
    ["a stranger whose contact has an account", "open", null, "ann", null, "sign-in"],
    ["the account that holds the contact", "open", "ann", "ann", null, "accept"],
    ["another account, where nobody holds it", "open", "ben", null, null, "accept"],
    ["another account, where somebody does", "open", "ben", "ann", null, "sign-out"],
    ["whoever has accepted", "accepted", "ann", "ann", "ann", "go-on"],
    ["another after that", "accepted", "ben", "ann", "ann", "nothing"],
    ["a stranger after that", "accepted", null, "ann", "ann", "nothing"],
    ["anybody once revoked", "revoked", "ann", "ann", null, "nothing"],
    ["anybody once expired", "expired", null, null, null, "nothing"],
  ] as const)(
    "offers to %s what fits",
    (_, state, viewerId, contactOwnerId, acceptedById, move) => {
      expect(moveFor({ state, viewerId, contactOwnerId, acceptedById })).toBe(move);
    },
  );

  it.each([
    ["platform", "steward", null, "/steward"],
    ["organisation", "manager", null, "/organisations/x"],
    ["competition", "juror", "cup", "/jury"],
    ["competition", "organiser", "cup", "/competitions/cup/manage"],
    ["competition", "organiser", null, "/competitions"],
  ] as const)("leads on from a %s's %s (%s) to %s", (scopeKind, role, slug, page) => {
    expect(pageAfter({ scopeKind, scopeId: "x", role }, slug)).toBe(page);
  });
});

describe("a consent", () => {
  const given = {
    purpose: "catalogue:c1",
    textVersion: "2026-1",
    givenAt: day(1),
    withdrawnAt: null,
  };
  it.each([
    ["holds for its purpose in its words", given, true],
    ["ends when it is withdrawn", { ...given, withdrawnAt: day(2) }, false],
    ["does not stretch to another purpose", { ...given, purpose: "press:c1" }, false],
    ["does not stretch to other words", { ...given, textVersion: "2026-2" }, false],
  ])("%s", (_, record, holds) => {
    expect(consents([record], { purpose: "catalogue:c1", textVersion: "2026-1" })).toBe(holds);
  });

  it.each([
    ["exhibition", true],
    ["garment-retention:k3v9", true],
    ["", false],
    ["Press", false],
    ["press:", false],
    ["press release", false],
  ])("for %j is a purpose: %s", (purpose, is) => {
    expect(isPurpose(purpose)).toBe(is);
  });
});
