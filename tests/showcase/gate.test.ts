import { describe, expect, it } from "vitest";
import { embargoEnds, mayRelease, type ReleaseQuestion } from "~/showcase/gate";

const announcedAt = new Date("2026-10-01T02:00:00.000Z");
const ends = new Date("2026-11-30T02:00:00.000Z");
const before = (instant: Date) => new Date(instant.getTime() - 1);

const question: ReleaseQuestion = {
  ground: "filed",
  filing: { number: "2026301234567", on: new Date("2026-10-05") },
  warned: false,
  announcedAt,
  embargoDays: 60,
  coAuthors: [],
  now: new Date("2026-10-06T00:00:00Z"),
};

describe("the gate", () => {
  it.each<[string, Partial<ReleaseQuestion>, true | string]>([
    ["opens for a filed design", {}, true],
    ["stays shut while there is no result", { announcedAt: null }, "closed"],
    [
      "stays shut a millisecond before the announcement",
      { now: before(announcedAt), filing: { number: "1", on: new Date("2026-09-01") } },
      "closed",
    ],
    [
      "opens at the announcement itself",
      { now: announcedAt, filing: { number: "1", on: new Date("2026-09-01") } },
      true,
    ],
    ["asks a filed design for its number", { filing: null }, "invalid"],
    [
      "asks a filed design for a number that says something",
      { filing: { number: "  ", on: announcedAt } },
      "invalid",
    ],
    [
      "knows no filing in the future",
      { filing: { number: "1", on: new Date("2026-10-07") } },
      "invalid",
    ],
    [
      "wants the warning read before novelty is waived",
      { ground: "waived", filing: null },
      "invalid",
    ],
    [
      "opens once novelty is waived after the warning",
      { ground: "waived", filing: null, warned: true },
      true,
    ],
    [
      "stays shut a millisecond before the embargo is over",
      { ground: "embargo", now: before(ends) },
      "closed",
    ],
    ["opens at the instant at which the embargo is over", { ground: "embargo", now: ends }, true],
    [
      "waits for a co-author who has said nothing",
      { coAuthors: [{ personId: "b", consentedTo: null }] },
      "conflict",
    ],
    [
      "waits for a co-author who agreed to another ground",
      { coAuthors: [{ personId: "b", consentedTo: "waived" }] },
      "conflict",
    ],
    [
      "waits for a co-author who never joined",
      { coAuthors: [{ personId: null, consentedTo: null }] },
      "conflict",
    ],
    [
      "opens when every co-author agreed to this ground",
      { coAuthors: [{ personId: "b", consentedTo: "filed" }] },
      true,
    ],
  ])("%s", (_title, change, expected) => {
    const decision = mayRelease({ ...question, ...change });
    expect(decision.allowed || decision.kind).toBe(expected);
  });

  it("counts the embargo in whole days from the announcement", () => {
    expect(embargoEnds(announcedAt, 60)).toEqual(ends);
    expect(embargoEnds(announcedAt, 0)).toEqual(announcedAt);
  });
});
