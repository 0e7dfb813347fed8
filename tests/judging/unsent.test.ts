import { describe, expect, it } from "vitest";
import { openSheet, sheetAfter, type Kept } from "~/judging/sheet-state";
import { cardText, checkOf, readCard } from "~/judging/stage/cards";
import { afterReturn, readUnsent, saysTheSame, unsentKey } from "~/judging/unsent";

const kept: Kept = {
  ...{ scores: { a: 7 }, comment: "好", note: "", revision: 3 },
  ...{ savedAt: "t", abstained: false, lockedAt: null },
};
const unsent = { scores: { a: 8 }, comment: "好", note: "", revision: 3 };

describe("what a device wrote and nobody acknowledged", () => {
  it("is read as it was kept, under a name that only its assignment has", () => {
    expect(readUnsent(JSON.stringify(unsent))).toEqual(unsent);
    expect(unsentKey("one")).not.toBe(unsentKey("two"));
  });

  it.each([
    null,
    "",
    "{",
    "7",
    "null",
    JSON.stringify({ ...unsent, scores: { a: "8" } }),
    JSON.stringify({ ...unsent, scores: null }),
    JSON.stringify({ ...unsent, revision: "3" }),
    JSON.stringify({ ...unsent, note: undefined }),
  ])("is nothing where it is cut off or something else: %s", (text) => {
    expect(readUnsent(text)).toBeNull();
  });

  it("is sent where nothing happened since, and shown beside what is newer", () => {
    expect(afterReturn(kept, unsent)).toBe("send");
    expect(afterReturn({ ...kept, revision: 4 }, unsent)).toBe("choose");
  });

  it("is forgotten where it arrived and only the answer was lost, and where the ballot is locked", () => {
    expect(afterReturn({ ...kept, revision: 4, scores: { a: 8 } }, unsent)).toBe("nothing");
    expect(afterReturn({ ...kept, lockedAt: "t" }, unsent)).toBe("nothing");
    expect(saysTheSame(kept, { ...kept, scores: { a: 7, b: 1 } })).toBe(false);
    expect(saysTheSame(kept, { ...kept, comment: "" })).toBe(false);
    expect(saysTheSame(kept, { ...kept, note: "n" })).toBe(false);
  });

  it("is taken up by the page: to be sent, or to be chosen", () => {
    const found = (choose: boolean) =>
      sheetAfter(openSheet(kept), { type: "found", draft: unsent, newest: kept, choose });
    expect(found(false)).toMatchObject({ scores: { a: 8 }, unsaved: true, elsewhere: null });
    expect(found(true)).toMatchObject({ scores: { a: 8 }, elsewhere: kept });
  });
});

describe("a card", () => {
  it("is read as it is scanned, typed, or written by hand", () => {
    expect(readCard(cardText("0147", "K3PQ"))).toEqual({ number: 147, check: "K3PQ" });
    expect(readCard(" 0147 - k3pq ")).toEqual({ number: 147, check: "K3PQ" });
    expect(readCard("０１４７")).toEqual({ number: 147, check: null });
    expect(readCard("0147-OI1L")).toEqual({ number: 147, check: "0111" });
  });

  it.each(["", "0", "abc", "0147-K3", "-7", "0147-K3PQX"])("is none: %s", (text) => {
    expect(readCard(text)).toBeNull();
  });

  it("has a check of four letters that nobody takes for each other", () => {
    expect(checkOf("00".repeat(32))).toBe("0000");
    expect(checkOf("1f203fff".repeat(8))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
