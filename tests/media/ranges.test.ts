import { describe, expect, it } from "vitest";
import { namesTag, readRange } from "~/media/ranges";

describe("a Range header", () => {
  const cases: [string | null, number, unknown][] = [
    [null, 100, "whole"],
    ["bytes=0-9", 100, { start: 0, end: 9 }],
    ["bytes=90-", 100, { start: 90, end: 99 }],
    ["bytes=90-1000", 100, { start: 90, end: 99 }],
    ["bytes=-10", 100, { start: 90, end: 99 }],
    ["bytes=-1000", 100, { start: 0, end: 99 }],
    ["bytes=0-0", 1, { start: 0, end: 0 }],
    ["bytes=100-", 100, "beyond"],
    ["bytes=100-200", 100, "beyond"],
    ["bytes=-0", 100, "beyond"],
    ["bytes=-5", 0, "beyond"],
    ["bytes=0-", 0, "beyond"],
    ["bytes=9-0", 100, "whole"],
    ["bytes=-", 100, "whole"],
    ["bytes=0-1,5-6", 100, "whole"],
    ["lines=0-1", 100, "whole"],
    ["bytes=9999999999999999999-", 100, "whole"],
  ];
  it.each(cases)("%s of %i bytes", (header, size, expected) => {
    expect(readRange(header, size)).toEqual(expected);
  });
});

describe("an If-None-Match header", () => {
  const cases: [string | null, boolean][] = [
    [null, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ["*", true],
    ['"b"', false],
    ["a", false],
  ];
  it.each(cases)("%s against the tag a: %s", (header, expected) => {
    expect(namesTag(header, '"a"')).toBe(expected);
  });
});
