import { describe, expect, it } from "vitest";
import { accepts, hasClosed, hasJudged, judges, nextTurn, phaseAt } from "~/competitions/phases";

const timetable = {
  opensAt: "2026-12-01T01:00:00.000Z",
  closesAt: "2027-01-15T10:00:00.000Z",
  judgingOpensAt: "2027-01-18T01:00:00.000Z",
  judgingClosesAt: "2027-02-01T10:00:00.000Z",
  resultsAt: "2027-02-08T02:00:00.000Z",
};
const before = (iso: string) => new Date(Date.parse(iso) - 1);
const at = (iso: string) => new Date(iso);

describe("the phase", () => {
  it.each([
    ["announced", before(timetable.opensAt)],
    ["open", at(timetable.opensAt)],
    ["open", before(timetable.closesAt)],
    ["closed", at(timetable.closesAt)],
    ["closed", before(timetable.judgingOpensAt)],
    ["judging", at(timetable.judgingOpensAt)],
    ["judging", before(timetable.judgingClosesAt)],
    ["judged", at(timetable.judgingClosesAt)],
    ["judged", at("2030-01-01T00:00:00Z")],
  ])("is %s at %s", (phase, now) => {
    expect(phaseAt(timetable, now)).toBe(phase);
  });

  it("goes from open straight to judging when judging opens at the closing instant", () => {
    const tight = { ...timetable, judgingOpensAt: timetable.closesAt };
    expect(phaseAt(tight, before(tight.closesAt))).toBe("open");
    expect(phaseAt(tight, at(tight.closesAt))).toBe("judging");
  });
});

describe("a half-open interval", () => {
  it("the closing instant itself is closed: an entry is taken one millisecond before it and not at it", () => {
    expect(accepts(timetable, before(timetable.closesAt))).toBe(true);
    expect(accepts(timetable, at(timetable.closesAt))).toBe(false);
    expect(hasClosed(timetable, before(timetable.closesAt))).toBe(false);
    expect(hasClosed(timetable, at(timetable.closesAt))).toBe(true);
  });

  it("the opening instant itself is open: nobody enters one millisecond before it", () => {
    expect(accepts(timetable, before(timetable.opensAt))).toBe(false);
    expect(accepts(timetable, at(timetable.opensAt))).toBe(true);
  });

  it("no ballot is scored before judging opens, nor at the instant at which it closes", () => {
    expect(judges(timetable, before(timetable.judgingOpensAt))).toBe(false);
    expect(judges(timetable, at(timetable.judgingOpensAt))).toBe(true);
    expect(judges(timetable, before(timetable.judgingClosesAt))).toBe(true);
    expect(judges(timetable, at(timetable.judgingClosesAt))).toBe(false);
  });

  it("scores stay sealed until the instant at which judging closes", () => {
    expect(hasJudged(timetable, before(timetable.judgingClosesAt))).toBe(false);
    expect(hasJudged(timetable, at(timetable.judgingClosesAt))).toBe(true);
  });
});

describe("the next turn", () => {
  it.each([
    [before(timetable.opensAt), "opensAt"],
    [at(timetable.opensAt), "closesAt"],
    [at(timetable.closesAt), "judgingOpensAt"],
    [at(timetable.judgingOpensAt), "judgingClosesAt"],
    [at(timetable.judgingClosesAt), "resultsAt"],
  ] as const)("at %s is %s", (now, name) => {
    expect(nextTurn(timetable, now)).toEqual({ name, at: timetable[name] });
  });

  it("is none once results are due", () => {
    expect(nextTurn(timetable, at(timetable.resultsAt))).toBeNull();
  });
});
