import { describe, expect, it } from "vitest";
import { calendarFile, folded } from "~/competitions/calendar";
import { contestCalendar } from "~/competitions/contest-calendar";
import { provincialContest, templates } from "~/competitions/template";

const now = new Date("2026-11-23T04:00:00Z");
const contestOf = (brief = provincialContest({ now })) => ({
  ...{ slug: "hunan-2026", version: 3, publishedAt: now, brief },
});
const reader = { locale: "zh", origin: "https://xs.example" } as const;
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a line of a calendar", () => {
  it("is folded at 75 octets and never in the middle of a character (RFC 5545, 3.1)", () => {
    for (const line of ["x".repeat(75), "湘".repeat(60), `SUMMARY:${"𠮷a".repeat(40)}`, ""]) {
      const parts = folded(line).split("\r\n");
      for (const part of parts)
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(parts.map((part, index) => (index ? part.slice(1) : part)).join("")).toBe(line);
      for (const part of parts.slice(1)) expect(part[0]).toBe(" ");
    }
    expect(folded("x".repeat(75))).not.toContain("\r\n");
    expect(folded("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  });

  it("escapes what would end it or begin another (3.3.11)", () => {
    const event = {
      uid: "1",
      at: now,
      url: "https://xs.example",
      summary: "a,b;c\\d\r\nEND:VEVENT\u0007",
    };
    const file = calendarFile({ name: "n", stamp: now, sequence: 0, events: [event] });
    expect(file).toContain("SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n");
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
  });
});

describe("a contest's calendar", () => {
  it("holds its public dates in UTC, and nothing else", () => {
    const file = calendarFile(contestCalendar(contestOf(), reader));
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = unfolded(file);
    const all = (name: string) => lines.filter((line) => line.startsWith(`${name}:`));
    expect(all("DTSTART")).toEqual([
      "DTSTART:20261124T010000Z",
      "DTSTART:20270108T100000Z",
      "DTSTART:20270111T010000Z",
      "DTSTART:20270201T020000Z",
    ]);
    expect(all("DTEND")).toEqual(["DTEND:20270125T100000Z"]);
    expect(all("SUMMARY")[1]).toBe("SUMMARY:湖南省服装设计大赛 · 作品截止");
    expect(all("UID")[1]).toBe("UID:closes.hunan-2026@xs.example");
    expect(new Set(all("SEQUENCE"))).toEqual(new Set(["SEQUENCE:2"]));
    expect(new Set(all("URL"))).toEqual(
      new Set(["URL:https://xs.example/competitions/hunan-2026"]),
    );
  });

  it("keeps each date's name from version to version, so that a calendar moves it and adds none", () => {
    const uids = (version: number) =>
      contestCalendar({ ...contestOf(), version }, reader).events.map(({ uid }) => uid);
    expect(uids(1)).toEqual(uids(2));
    const rounds = contestCalendar(contestOf(templates.student({ now })), reader).events;
    expect(rounds.map(({ summary }) => summary.split(" · ")[1])).toEqual([
      "开始征集",
      "作品截止",
      "初评",
      "终评",
      "公布结果",
    ]);
    expect(new Set(rounds.map(({ uid }) => uid)).size).toBe(5);
  });
});
