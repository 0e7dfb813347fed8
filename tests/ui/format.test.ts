import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fenFromYuan,
  formatBytes,
  formatClock,
  formatDay,
  formatInstant,
  formatNumber,
  formatPercent,
  formatRemaining,
  formatYuan,
  yuanInput,
  zoneName,
} from "~/ui/format";
import { instantFromLocalInput, localInputFromInstant, offsetMinutes } from "~/ui/wall-time";

const monday = new Date("2026-11-23T10:02:09Z");

describe("an instant", () => {
  it.each([
    ["full", "zh", "2026年11月23日 周一 18:02 北京时间"],
    ["full", "en", "Mon 23 Nov 2026, 18:02 Beijing time"],
    ["short", "zh", "11月23日 18:02 北京时间"],
    ["short", "en", "23 Nov 18:02 Beijing time"],
    ["time", "zh", "18:02 北京时间"],
    ["time", "en", "18:02 Beijing time"],
    ["seconds", "zh", "2026年11月23日 周一 18:02:09 北京时间"],
    ["seconds", "en", "Mon 23 Nov 2026, 18:02:09 Beijing time"],
  ] as const)("in style %s and language %s reads %s", (style, locale, text) => {
    expect(formatInstant(monday, { locale, style })).toBe(text);
  });

  it("always carries its zone, whichever zone the contest chose", () => {
    const zones = ["Asia/Shanghai", "Asia/Tokyo", "America/New_York", "Asia/Kolkata", "UTC"];
    expect(zones.map((zone) => zoneName(monday, "zh", zone))).toEqual([
      "北京时间",
      "UTC+09:00",
      "UTC−05:00",
      "UTC+05:30",
      "UTC",
    ]);
    expect(formatInstant(monday, { locale: "zh", timeZone: "Asia/Tokyo" })).toBe(
      "2026年11月23日 周一 19:02 UTC+09:00",
    );
  });

  it("falls on the day of its zone, not of the server", () => {
    const evening = new Date("2026-12-31T16:00:00Z");
    expect(formatDay(evening, { locale: "zh" })).toBe("2027年1月1日");
    expect(formatDay(evening, { locale: "en", timeZone: "UTC" })).toBe("31 Dec 2026");
    expect(formatClock(evening)).toBe("00:00");
  });
});

describe("a wall time typed into a form", () => {
  it.each([
    ["2026-11-23T18:00", "Asia/Shanghai", "2026-11-23T10:00:00.000Z"],
    ["2026-11-23T18:00:30", "Asia/Shanghai", "2026-11-23T10:00:30.000Z"],
    ["2026-07-01T12:00", "America/New_York", "2026-07-01T16:00:00.000Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
  ])("%s in %s is the instant %s", (typed, zone, instant) => {
    expect(instantFromLocalInput(typed, zone)?.toISOString()).toBe(instant);
  });

  it.each(["", "2026-02-30T10:00", "2026-11-23", "2026-11-23T25:00", "23.11.2026 18:00"])(
    "%j is no wall time",
    (typed) => {
      expect(instantFromLocalInput(typed, "Asia/Shanghai")).toBeNull();
    },
  );

  it("does not exist in the hour that summer time skips", () => {
    expect(instantFromLocalInput("2026-03-08T02:30", "America/New_York")).toBeNull();
  });

  it("comes back as it went in, for every minute of Beijing time", () => {
    const minute = fc.integer({ min: 12_000_000, max: 60_000_000 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const instant = new Date(minutes * 60_000);
        const typed = localInputFromInstant(instant, "Asia/Shanghai");
        expect(instantFromLocalInput(typed, "Asia/Shanghai")).toEqual(instant);
        expect(offsetMinutes(instant, "Asia/Shanghai")).toBeGreaterThanOrEqual(480);
      }),
    );
  });
});

describe("time left", () => {
  const hour = 3_600_000;
  it.each([
    [52 * hour, "2 天 4 小时", "2 days 4 hours"],
    [25 * hour, "1 天 1 小时", "1 day 1 hour"],
    [24 * hour + 59 * 60_000, "1 天", "1 day"],
    [hour - 1, "59 分钟 59 秒", "59 minutes 59 seconds"],
    [61_999, "1 分钟 1 秒", "1 minute 1 second"],
    [999, "0 秒", "0 seconds"],
    [-5 * hour, "0 秒", "0 seconds"],
    [Number.NaN, "0 秒", "0 seconds"],
  ])("%i ms is %s, %s", (ms, zh, en) => {
    expect(formatRemaining(ms, "zh")).toBe(zh);
    expect(formatRemaining(ms, "en")).toBe(en);
  });
});

describe("figures", () => {
  it.each([
    [0, "0 B"],
    [1023, "1023 B"],
    [1024, "1 KB"],
    [1536, "1.5 KB"],
    [5 * 1024 ** 2, "5 MB"],
    [5 * 1024 ** 2 - 1, "4.9 MB"],
    [1024 ** 4 * 2000, "2000 TB"],
  ])("%i bytes are %s, never more than there are", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, "¥0"],
    [5, "¥0.05"],
    [3_000_000, "¥30,000"],
    [123_450, "¥1,234.50"],
    [-123_450, "−¥1,234.50"],
    [900_719_925_474_099_267n, "¥9,007,199,254,740,992.67"],
  ])("%s fen are %s", (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  it.each([
    ["30000", 3_000_000],
    ["¥30,000.5", 3_000_050],
    ["30,000 元", 3_000_000],
    ["１２.３４", 1_234],
    ["0.01", 1],
    ["1.005", null],
    ["-3", null],
    ["", null],
    ["三万", null],
    ["1e3", null],
  ])("%j typed as yuan is %s fen", (typed, fen) => {
    expect(fenFromYuan(typed)).toBe(fen);
  });

  it("money shown in a field is read back to the same fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
        expect(fenFromYuan(yuanInput(fen))).toBe(fen);
        expect(fenFromYuan(formatYuan(fen))).toBe(fen);
      }),
    );
  });

  it("shares and counts read as people write them", () => {
    expect([10_000, 2500, 1250, 33, 0].map(formatPercent)).toEqual([
      "100%",
      "25%",
      "12.5%",
      "0.33%",
      "0%",
    ]);
    expect([7, 3684, 1234567.25].map(formatNumber)).toEqual(["7", "3,684", "1,234,567.25"]);
  });
});
