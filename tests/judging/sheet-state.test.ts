import { describe, expect, it } from "vitest";
import { mustSend, savingWord } from "~/judging/saving";
import { openSheet, sheetAfter, type Kept, type SheetEvent } from "~/judging/sheet-state";

const kept: Kept = {
  scores: { a: 60 },
  comment: "好",
  note: "",
  revision: 3,
  savedAt: "2026-11-23T10:00:00.000Z",
  abstained: false,
  lockedAt: null,
};
const newest: Kept = { ...kept, scores: { a: 90, b: 10 }, comment: "别处", revision: 7 };
const after = (...events: SheetEvent[]) => events.reduce(sheetAfter, openSheet(kept));
const scored: SheetEvent = { type: "scored", criterion: "b", score: 70 };

describe("a ballot's page", () => {
  it("has nothing to send as it opens", () => {
    expect(mustSend(after())).toBe(false);
    expect(savingWord(after())).toBe("saved");
    expect(savingWord(openSheet({ ...kept, savedAt: null }))).toBeNull();
  });

  it("sends a change, one save after the other", () => {
    const changed = after(scored);
    expect(changed.scores).toEqual({ a: 60, b: 70 });
    const noted = after({ type: "noted", note: "再看一遍" });
    expect([mustSend(noted), noted.note]).toEqual([true, "再看一遍"]);
    expect([mustSend(changed), savingWord(changed)]).toEqual([true, "unsaved"]);
    const going = after(scored, { type: "sent" });
    expect([mustSend(going), savingWord(going)]).toEqual([false, "saving"]);
    const meanwhile = sheetAfter(going, { type: "commented", comment: "再看" });
    expect(mustSend(meanwhile)).toBe(false);
    const saved = sheetAfter(meanwhile, { type: "saved", revision: 4, savedAt: "later" });
    expect(saved).toMatchObject({ revision: 4, savedAt: "later" });
    expect(mustSend(saved)).toBe(true);
  });

  it("takes a score away", () => {
    expect(after({ type: "scored", criterion: "a", score: undefined }).scores).toEqual({});
  });

  it("tries a save again that did not arrive", () => {
    const lost = after(scored, { type: "sent" }, { type: "lost" });
    expect([mustSend(lost), savingWord(lost)]).toEqual([true, "failed"]);
    const again = sheetAfter(sheetAfter(lost, { type: "sent" }), {
      type: "saved",
      revision: 4,
      savedAt: "later",
    });
    expect([mustSend(again), savingWord(again)]).toEqual([false, "saved"]);
  });

  const overtaken = after(scored, { type: "sent" }, { type: "overtaken", newest });

  it("sends nothing while another device's change waits for a choice", () => {
    expect([mustSend(overtaken), savingWord(overtaken)]).toEqual([false, "conflict"]);
    expect(overtaken.scores).toEqual({ a: 60, b: 70 });
    expect(mustSend(sheetAfter(overtaken, scored))).toBe(false);
  });

  it("takes theirs as it is", () => {
    const theirs = sheetAfter(overtaken, { type: "take-theirs" });
    expect(theirs).toMatchObject({ scores: newest.scores, comment: "别处", revision: 7 });
    expect([mustSend(theirs), savingWord(theirs)]).toEqual([false, "saved"]);
  });

  it("keeps mine, knowingly, from their revision", () => {
    const mine = sheetAfter(overtaken, { type: "keep-mine" });
    expect(mine).toMatchObject({ scores: { a: 60, b: 70 }, revision: 7, elsewhere: null });
    expect(mustSend(mine)).toBe(true);
  });

  it("has no choice to make where nothing was overtaken", () => {
    expect(after({ type: "take-theirs" })).toEqual(after());
    expect(after({ type: "keep-mine" })).toEqual(after());
  });

  it("shows again what was typed into a form without JavaScript, beside the newest", () => {
    const typed = { scores: { a: 1 }, comment: "我的", note: "" };
    expect(openSheet(newest, typed)).toMatchObject({
      ...typed,
      revision: 7,
      elsewhere: newest,
      unsaved: true,
    });
  });
});
