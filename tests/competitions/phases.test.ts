import { describe, expect, it } from "vitest";
import {
  accepts,
  earliestAnnouncement,
  finishes,
  hasClosed,
  hasJudged,
  judges,
  nextTurn,
  phaseAt,
  roundAhead,
  roundAt,
  turnsOf,
} from "~/competitions/phases";
import { roundAfter, roundBefore, roundNamed } from "~/competitions/rounds";
import { templateBrief, twoRounds } from "./cast";

const one = templateBrief();
const { timetable, rounds } = one;
const round = rounds[0]!;
const two = twoRounds();
const [first, second] = [two.rounds[0]!, two.rounds[1]!];
const before = (iso: string) => new Date(Date.parse(iso) - 1);
const at = (iso: string) => new Date(iso);

describe("the phase", () => {
  it.each([
    ["announced", before(timetable.opensAt)],
    ["open", at(timetable.opensAt)],
    ["open", before(timetable.closesAt)],
    ["closed", at(timetable.closesAt)],
    ["closed", before(round.judgingOpensAt)],
    ["judging", at(round.judgingOpensAt)],
    ["judging", before(round.judgingClosesAt)],
    ["judged", at(round.judgingClosesAt)],
    ["judged", at("2030-01-01T00:00:00Z")],
  ])("is %s at %s", (phase, now) => {
    expect(phaseAt(one, now)).toBe(phase);
  });

  it("lets committed bytes come from the closing instant on, and not at the instant at which that ends", () => {
    const closes = Date.parse(timetable.closesAt);
    const finishing = { ...timetable, finishingHours: 24 };
    const day = 24 * 3_600_000;
    const asked = [closes - 1, closes, closes + day - 1, closes + day];
    expect(asked.map((ms) => finishes(finishing, new Date(ms)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(asked.some((ms) => finishes(timetable, new Date(ms)))).toBe(false);
    const turns = turnsOf({ timetable: finishing, rounds });
    expect(turns[2]).toMatchObject({
      name: "finishingEndsAt",
      at: new Date(closes + day).toISOString(),
    });
  });

  it("goes from open straight to judging when judging opens at the closing instant", () => {
    const tight = structuredClone(one);
    tight.rounds[0]!.judgingOpensAt = timetable.closesAt;
    expect(phaseAt(tight, before(timetable.closesAt))).toBe("open");
    expect(phaseAt(tight, at(timetable.closesAt))).toBe("judging");
  });

  it.each([
    ["closed", null, before(first.judgingOpensAt)],
    ["judging", "preliminary", at(first.judgingOpensAt)],
    ["judging", "preliminary", before(first.judgingClosesAt)],
    ["between", "preliminary", at(first.judgingClosesAt)],
    ["between", "preliminary", before(second.judgingOpensAt)],
    ["judging", "final", at(second.judgingOpensAt)],
    ["judging", "final", before(second.judgingClosesAt)],
    ["judged", "final", at(second.judgingClosesAt)],
  ])("of a contest with two rounds is %s, in round %s, at %s", (phase, roundId, now) => {
    expect([phaseAt(two, now), roundAt(two, now)?.id ?? null]).toEqual([phase, roundId]);
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

  it("no ballot is scored before its round opens, nor at the instant at which it closes", () => {
    for (const each of [round, first, second]) {
      expect(judges(each, before(each.judgingOpensAt))).toBe(false);
      expect(judges(each, at(each.judgingOpensAt))).toBe(true);
      expect(judges(each, before(each.judgingClosesAt))).toBe(true);
      expect(judges(each, at(each.judgingClosesAt))).toBe(false);
    }
  });

  it("scores stay sealed until the instant at which their round closes", () => {
    expect(hasJudged(first, before(first.judgingClosesAt))).toBe(false);
    expect(hasJudged(first, at(first.judgingClosesAt))).toBe(true);
    expect(hasJudged(second, at(first.judgingClosesAt))).toBe(false);
  });
});

describe("the next turn", () => {
  it("goes through every instant of the course in its order", () => {
    const names = turnsOf(two).map(({ name, round }) => `${round?.id ?? ""} ${name}`.trim());
    expect(names).toEqual([
      "opensAt",
      "closesAt",
      "preliminary judgingOpensAt",
      "preliminary judgingClosesAt",
      "preliminary makingDueAt",
      "final judgingOpensAt",
      "final judgingClosesAt",
      "resultsAt",
    ]);
    for (const turn of turnsOf(two)) {
      expect(nextTurn(two, before(turn.at))).toEqual(turn);
      expect(nextTurn(two, at(turn.at))).not.toEqual(turn);
    }
  });

  it("is none once results are due", () => {
    expect(nextTurn(one, at(timetable.resultsAt))).toBeNull();
  });
});

describe("a round", () => {
  it("is ahead until it has been judged, and then it is the next", () => {
    expect(roundAhead(two, at(timetable.opensAt))).toBe(first);
    expect(roundAhead(two, before(first.judgingClosesAt))).toBe(first);
    expect(roundAhead(two, at(first.judgingClosesAt))).toBe(second);
    expect(roundAhead(two, at(second.judgingClosesAt))).toBeUndefined();
  });

  it("stands between its neighbours, and is the last where none is named", () => {
    expect(roundAfter(two.rounds, "preliminary")).toBe(second);
    expect(roundBefore(two.rounds, "final")).toBe(first);
    expect([roundAfter(two.rounds, "final"), roundBefore(two.rounds, "preliminary")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(roundNamed(two.rounds, "preliminary")).toBe(first);
    expect([roundNamed(two.rounds), roundNamed(two.rounds, null)]).toEqual([second, second]);
    expect(roundNamed(two.rounds, "semi")).toBeUndefined();
  });

  it("is announced at once, and only the last waits for the contest's own date", () => {
    const now = at(second.judgingClosesAt);
    expect(earliestAnnouncement(two, first, now)).toEqual(now);
    expect(earliestAnnouncement(two, second, now)).toEqual(at(two.timetable.resultsAt));
    const late = new Date(Date.parse(two.timetable.resultsAt) + 1);
    expect(earliestAnnouncement(two, second, late)).toEqual(late);
  });
});
