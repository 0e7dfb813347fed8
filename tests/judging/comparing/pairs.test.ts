import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import {
  isJoined,
  nextPair,
  wantedOf,
  type Compared,
  type Winner,
} from "~/judging/comparing/pairs";
import { rankComparisons, rankRound } from "~/judging/comparing/rank-comparisons";
import { rulesOfRound } from "~/judging/round-rules";
import { templateBrief } from "../../competitions/cast";

const seedOf = (turn: number) => hexOf(sha256(utf8(`turn ${turn}`))).slice(0, 32);
const desksOf = (count: number) => Array.from({ length: count }, (_, at) => `d${at}`);
/** Whoever has the lower number is the better. */
const byNumber = ({ left, right }: { left: string; right: string }): Winner =>
  Number(left.slice(1)) < Number(right.slice(1)) ? "left" : "right";

function answered(
  count: number,
  turns: number,
  judge: (pair: Compared) => Winner = byNumber,
  from = 1,
) {
  const desks = desksOf(count);
  const answers: (Compared & { reason: string })[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const pair = nextPair(desks, answers, seedOf(turn + from));
    if (!pair) break;
    answers.push({ ...pair, winner: judge({ ...pair, winner: "tie" }) });
  }
  return { desks, answers };
}
const key = ({ left, right }: Compared) => [left, right].sort().join();

describe("the pairs a juror is shown", () => {
  it("join all entries as early as it can be done: after one less than there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }),
        fc.integer({ min: 1, max: 999 }),
        (count, from) => {
          const { desks, answers } = answered(count, count - 1, byNumber, from);
          expect(isJoined(desks, answers)).toBe(true);
          expect(isJoined(desks, answers.slice(0, -1))).toBe(count === 1);
          expect(answers.every(({ reason }) => reason === "link")).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never come twice, and end once all were compared", () => {
    const { desks, answers } = answered(6, 99);
    expect(answers).toHaveLength(15);
    expect(new Set(answers.map(key)).size).toBe(15);
    expect(nextPair(desks, answers, seedOf(99))).toBeNull();
  });

  it("are the same for the same answers and seed, in whatever order the desk lies", () => {
    const { desks, answers } = answered(9, 14);
    const again = nextPair([...desks].reverse(), answers, seedOf(50));
    expect(again).toEqual(nextPair(desks, answers, seedOf(50)));
  });

  it("hold nothing that left the desk, whatever was answered about it", () => {
    const { desks, answers } = answered(7, 12);
    const left = desks.filter((id) => id !== "d3");
    for (let turn = 1; turn < 40; turn += 1) {
      const pair = nextPair(left, answers, seedOf(turn))!;
      expect([pair.left, pair.right]).not.toContain("d3");
    }
  });

  it("stand left or right by lot, and are mostly near in strength, some at random", () => {
    const { answers } = answered(24, 120);
    const swapped = answers.filter((pair) => byNumber(pair) === "left").length;
    expect(swapped).toBeGreaterThan(30);
    expect(swapped).toBeLessThan(90);
    const later = answers.slice(60);
    const random = later.filter(({ reason }) => reason === "random").length;
    expect(random).toBeGreaterThan(3);
    expect(random).toBeLessThan(25);
    const gap = (list: Compared[]) =>
      list.reduce(
        (sum, { left, right }) => sum + Math.abs(Number(left.slice(1)) - Number(right.slice(1))),
        0,
      ) / list.length;
    const near = later.filter(({ reason }) => reason === "near");
    // Two drawn blindly out of 24 are 8.3 places apart.
    expect(gap(near)).toBeLessThan(6);
  });

  it("go on where everything was called equal", () => {
    const { desks, answers } = answered(5, 7, () => "tie");
    expect(nextPair(desks, answers, seedOf(8))).not.toBeNull();
  });

  it("need a seed, and two entries", () => {
    expect(nextPair(["a"], [], seedOf(1))).toBeNull();
    expect(() => nextPair(["a", "b"], [], "0".repeat(32))).toThrow(RangeError);
    expect(() => nextPair(["a", "b"], [], "short")).toThrow(RangeError);
  });

  it.each([
    [10, 1, 45],
    [10, 5, 10],
    [30, 5, 30],
    [30, 3, 50],
    [40, 100, 39],
    [2, 1, 1],
    [1, 3, 0],
  ])("of %d entries by %d jurors are wanted %d", (desks, jurors, wanted) => {
    expect(wantedOf(desks, jurors)).toBe(wanted);
  });
});

describe("a ranking by comparisons", () => {
  const comparison = (left: number, right: number, winner: Winner, juror = 1) => ({
    ...{ juror: String(juror), left: String(left), right: String(right) },
    ...{ winner, reason: "near", seed: "1".repeat(32) },
  });
  const brief = templateBrief();
  const rules = rulesOfRound(brief, { ...brief.rounds[0]!, method: "compare" });

  it("has no criteria, and knows the chair's vote alone among the ways to break a tie", () => {
    expect(rules).toMatchObject({ criteria: [], method: "compare" });
    expect(rules.tieBreaks.filter((one) => one !== "chair-vote")).toEqual([]);
  });

  it("places by strength, and lets equals share a place until the chair votes", () => {
    const given = [
      comparison(1, 2, "left"),
      comparison(2, 1, "right"),
      comparison(1, 3, "left"),
      comparison(3, 1, "right"),
      comparison(2, 3, "tie"),
      comparison(3, 2, "tie"),
    ];
    const ranked = rankComparisons(given);
    if (!ranked.ranked) throw new Error("It was not ranked.");
    expect(ranked.places).toEqual([
      { entry: "1", place: 1 },
      { entry: "2", place: 2 },
      { entry: "3", place: 2 },
    ]);
    expect(ranked.ties).toEqual([{ entries: ["2", "3"], by: null }]);
    const panel = { counted: [], comparisons: given };
    const voted = rankRound(rules, panel, [["3", "2"]]);
    if (!voted.ranked) throw new Error("It was not ranked.");
    expect(voted.places.map(({ entry, place }) => `${entry} ${place}`)).toEqual([
      "1 1",
      "3 2",
      "2 3",
    ]);
    expect(voted.ties).toEqual([{ entries: ["2", "3"], by: "chair-vote" }]);
  });

  it("refuses to rank across what nothing compares, and says who could join it", () => {
    const ranking = rankComparisons([comparison(1, 2, "left"), comparison(3, 4, "left", 2)]);
    if (ranking.ranked) throw new Error("It was ranked.");
    expect(ranking.choice.groups.map(({ entries }) => [...entries].sort())).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(ranking.choice.missing).toEqual([{ juror: "1", entry: "3" }]);
  });

  it("leaves the other methods to their ballots", () => {
    const screen = rulesOfRound(brief, { ...brief.rounds[0]!, method: "screen" });
    const counted = [{ juror: "1", entry: "1", scores: { verdict: 2 } }];
    const ranking = rankRound(screen, { counted, comparisons: [] });
    expect(ranking.ranked && ranking.places).toEqual([{ entry: "1", place: 1 }]);
  });
});
