import { describe, expect, it } from "vitest";
import { leapsAhead } from "~/site/demo-leaps";

const timetable = {
  opensAt: "2026-01-01T00:00:00.000Z",
  closesAt: "2026-02-01T00:00:00.000Z",
  finishingHours: null,
  resultsAt: "2026-02-20T00:00:00.000Z",
};
const round = {
  id: "first",
  name: { zh: "初评", en: "First round" },
  method: "score" as const,
  judgingOpensAt: "2026-02-02T00:00:00.000Z",
  judgingClosesAt: "2026-02-10T00:00:00.000Z",
  promotion: null,
  noticeDays: 5,
  making: null,
};
const contest = { slug: "one", title: { zh: "一", en: "One" }, timetable, rounds: [round] };
const kindsAt = (now: string) => leapsAhead([contest], new Date(now)).map(({ kind }) => kind);

describe("where the demo's clock can leap to", () => {
  it("is every turn ahead, the minute before the close among them, the nearest first", () => {
    expect(kindsAt("2026-01-15T00:00:00.000Z")).toEqual([
      "lastMinute",
      "closesAt",
      "judgingOpensAt",
      "judgingClosesAt",
      "noticeEnds",
      "resultsAt",
    ]);
    expect(leapsAhead([contest], new Date("2026-01-15T00:00:00.000Z"))[0]!.at).toEqual(
      new Date("2026-01-31T23:59:00.000Z"),
    );
  });

  it("is no turn that has come: at the very instant of the close it is over", () => {
    expect(kindsAt("2026-01-31T23:59:00.000Z")[0]).toBe("closesAt");
    expect(kindsAt("2026-02-01T00:00:00.000Z")[0]).toBe("judgingOpensAt");
    expect(kindsAt("2026-03-01T00:00:00.000Z")).toEqual([]);
  });

  it("is put in one row for all contests", () => {
    const later = { ...timetable, closesAt: "2026-02-03T00:00:00.000Z" };
    const other = { slug: "other", title: contest.title, timetable: later, rounds: [round] };
    const leaps = leapsAhead([other, contest], new Date("2026-02-01T12:00:00.000Z"));
    expect(leaps.slice(0, 3).map(({ slug, kind }) => [slug, kind])).toEqual([
      ["other", "judgingOpensAt"],
      ["one", "judgingOpensAt"],
      ["other", "lastMinute"],
    ]);
  });
});
