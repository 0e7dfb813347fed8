import { describe, expect, it } from "vitest";
import { newsDays, newsOf, type AnnouncedFor } from "~/judging/news";
import { noticeWindow } from "~/judging/notice/notice-window";
import { twoRounds } from "../competitions/cast";

const brief = twoRounds();
const [first, second] = brief.rounds;
const announcedAt = new Date(Date.parse(first!.judgingClosesAt) + 3_600_000);
const line: AnnouncedFor = {
  ...{ entryId: "e", roundId: first!.id, final: false, announcedAt, standing: "promoted" },
  ...{ movedUp: false, dropped: false },
};
const later = (ms: number) => new Date(announcedAt.getTime() + ms);

describe("of an announced promotion", () => {
  it("who goes on is told, with the day on which it goes on", () => {
    expect(newsOf(line, brief, announcedAt)).toEqual({
      ...{ kind: "promoted", entryId: "e", due: second!.judgingOpensAt, href: "/entries/e" },
    });
  });

  it("nobody is told before its instant, nor once the next round has been judged", () => {
    expect(newsOf(line, brief, later(-1))).toBeNull();
    expect(newsOf(line, brief, new Date(second!.judgingOpensAt))?.due).toBeNull();
    expect(newsOf(line, brief, new Date(second!.judgingClosesAt))).toBeNull();
  });

  it.each([
    ["who waits in reserve", { standing: "reserve" }, false],
    ["a reserve that moved up", { standing: "reserve", movedUp: true }, true],
    ["who was not admitted after all", { dropped: true }, false],
    ["who stands on no list", { standing: null }, false],
  ])("%s", (_who, change, told) =>
    expect(newsOf({ ...line, ...change }, brief, announcedAt) !== null).toBe(told),
  );
});

describe("of the announced result", () => {
  const last = { ...line, final: true, roundId: second!.id, standing: null };
  it("one is told until its 公示 closes", () => {
    const { closesAt } = noticeWindow(announcedAt, brief)!;
    expect(newsOf(last, brief, announcedAt)).toEqual({
      ...{ kind: "result", entryId: "e", due: closesAt.toISOString(), href: "/entries/e/result" },
    });
    expect(newsOf(last, brief, closesAt)).toBeNull();
  });

  it("or for a month where there is none", () => {
    const without = { ...brief, objections: { ...brief.objections, noticeDays: 0 } };
    expect(newsOf(last, without, announcedAt)?.due).toBeNull();
    expect(newsOf(last, without, later(newsDays * 86_400_000))).toBeNull();
  });
});
