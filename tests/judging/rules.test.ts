import { describe, expect, it } from "vitest";
import type { Criterion } from "~/competitions/criteria";
import { anchorReached, anchorsInOrder, scoreOfKey, stepped, stepsOf } from "~/judging/anchors";
import { linesOf } from "~/judging/deliberation/suggested-entries";
import type { ScalePlaces } from "~/judging/scales/scale-places";
import { awardFault, awardsByPlace, needReason, placesOfWhole } from "~/judging/awards";
import {
  missingCriteria,
  panelCriteria,
  progressOf,
  strayScores,
  weightedTotal,
} from "~/judging/ballot";
import { besideAddress, exchanged, moved, worksNamed } from "~/judging/beside/places";
import { commonScale } from "~/judging/common-scale";
import { coverageOf } from "~/judging/coverage";
import { ownMarks } from "~/judging/own-marks";
import { filtered, nextOpen, queueFilterOf } from "~/judging/queue";
import { comparableName, relatedEntries } from "~/judging/relations";
import { templateBrief } from "../competitions/cast";

const { criteria } = templateBrief();
const full = Object.fromEntries(criteria.map(({ id }) => [id, 80]));

describe("a ballot", () => {
  it("holds what experts and enterprises judge, and nothing of the public's", () => {
    const mixed = criteria.map((one, at) =>
      at === 0 ? { ...one, source: "public" as const } : one,
    );
    expect(panelCriteria(mixed).map(({ id }) => id)).toEqual(criteria.slice(1).map(({ id }) => id));
    expect(missingCriteria(mixed, {})).toHaveLength(criteria.length - 1);
    expect(strayScores(mixed, full)).toEqual([criteria[0]!.id]);
  });

  it.each([
    ["untouched", null, "untouched"],
    [
      "untouched when it was emptied again",
      { scores: {}, abstained: false, locked: false },
      "untouched",
    ],
    ["begun", { scores: { creative: 1 }, abstained: false, locked: false }, "begun"],
    ["complete", { scores: full, abstained: false, locked: false }, "complete"],
    ["abstained", { scores: {}, abstained: true, locked: false }, "abstained"],
    ["locked", { scores: full, abstained: false, locked: true }, "locked"],
  ] as const)("is %s", (_, ballot, progress) => {
    expect(progressOf(criteria, ballot)).toBe(progress);
  });

  it.each([
    ["a zero", 0, true],
    ["the highest", 100, true],
    ["above the highest", 101, false],
    ["below the lowest", -1, false],
    ["no number at all", Number.NaN, false],
    ["between two steps", 70.5, false],
  ])("takes %s as it should", (_, score, fits) => {
    expect(strayScores(criteria, { creative: score })).toEqual(fits ? [] : ["creative"]);
  });

  it("has a total only when nothing is missing", () => {
    expect(weightedTotal(criteria, { creative: 80 })).toBeNull();
    expect(weightedTotal(criteria, full)).toBe(80);
    const weights = criteria.map(({ weightBp }) => weightBp);
    const marks = Object.fromEntries(criteria.map(({ id }, at) => [id, at * 10]));
    const expected = weights.reduce((sum, weight, at) => sum + weight * at * 10, 0) / 10_000;
    expect(weightedTotal(criteria, marks)).toBeCloseTo(expected, 12);
  });
});

describe("one scale for criteria scored on several", () => {
  const [one, other] = criteria;
  const short = { ...one!, scale: { min: 1, max: 5, step: 1 } };
  const long = { ...other!, scale: { min: 0, max: 10, step: 1 } };

  it("is their own where they share it, and scores stay as they are", () => {
    const scale = commonScale(criteria);
    expect([scale.min, scale.max, scale.of(one!, 73)]).toEqual([0, 100, 73]);
  });

  it("is the least common multiple of their ranges where they do not, and every score is whole", () => {
    const scale = commonScale([short, long]);
    expect([scale.min, scale.max]).toEqual([0, 20]);
    expect([1, 2, 5].map((score) => scale.of(short, score))).toEqual([0, 5, 20]);
    expect([0, 7, 10].map((score) => scale.of(long, score))).toEqual([0, 14, 20]);
  });

  it("lets weights mean what they say", () => {
    const pair = [
      { ...short, weightBp: 5_000 },
      { ...long, weightBp: 5_000 },
    ];
    expect(weightedTotal(pair, { [short.id]: 5, [long.id]: 0 })).toBe(10);
    expect(weightedTotal(pair, { [short.id]: 1, [long.id]: 10 })).toBe(10);
  });
});

describe("awards along a ranking", () => {
  const prizes = [
    { id: "gold", name: { zh: "金奖" }, count: 1, amountFen: null },
    { id: "silver", name: { zh: "银奖" }, count: 2, amountFen: null },
  ];
  const ranking = (...places: number[]) =>
    places.map((place, at) => ({ entry: String(at + 1), place }));
  const given = (...pairs: [string, string][]) =>
    pairs.map(([entry, prizeId]) => ({ entry, prizeId }));

  it("go to the best, prize by prize", () => {
    expect(awardsByPlace(prizes, ranking(1, 2, 3, 4))).toEqual({
      awards: given(["1", "gold"], ["2", "silver"], ["3", "silver"]),
      undecided: null,
    });
  });

  it("take a tie that lies within a prize as it is", () => {
    expect(awardsByPlace(prizes, ranking(1, 2, 2, 4)).undecided).toBeNull();
  });

  it("leave a tie across a cut undecided, with the prizes below it", () => {
    expect(awardsByPlace(prizes, ranking(1, 1, 3, 4))).toEqual({
      awards: [],
      undecided: { prizeId: "gold", entries: ["1", "2"], places: 1 },
    });
    expect(awardsByPlace(prizes, ranking(1, 2, 3, 3, 3))).toEqual({
      awards: given(["1", "gold"], ["2", "silver"]),
      undecided: { prizeId: "silver", entries: ["3", "4", "5"], places: 1 },
    });
  });

  it("go along one criterion where a prize is for it, to the best who won nothing above", () => {
    const best = { id: "bold", name: { zh: "最佳创意" }, count: 1, amountFen: null };
    const withBest = [...prizes, { ...best, criterionId: "creative" }];
    const creative = (...entries: string[]) => ({
      creative: entries.map((entry, at) => ({ entry, place: at + 1 })),
    });
    const along = (scales: ScalePlaces) => awardsByPlace(withBest, ranking(1, 2, 3, 4, 5), scales);
    expect(along(creative("2", "5", "4", "1", "3")).awards.at(-1)).toEqual({
      ...{ entry: "5", prizeId: "bold" },
    });
    const equals = { creative: ["4", "5"].map((entry) => ({ entry, place: 1 })) };
    expect(along(equals)).toEqual({
      awards: given(["1", "gold"], ["2", "silver"], ["3", "silver"]),
      undecided: { prizeId: "bold", entries: ["4", "5"], places: 1 },
    });
    expect(along({}).awards).toHaveLength(3);
    expect(placesOfWhole(withBest)).toBe(3);
    expect(linesOf(withBest)).toEqual([
      { prizeId: "gold", above: 1 },
      { prizeId: "silver", above: 3 },
    ]);
  });

  it("leave places vacant where fewer were judged", () => {
    expect(awardsByPlace(prizes, ranking(1, 2)).awards).toHaveLength(2);
  });

  it.each([
    ["nothing", given(["2", "gold"]), null],
    ["a prize that is none", given(["1", "iron"]), { fault: "unknown-prize", prizeId: "iron" }],
    ["an entry that is not ranked", given(["9", "gold"]), { fault: "not-ranked", prizeId: "gold" }],
    [
      "one entry twice",
      given(["1", "gold"], ["1", "silver"]),
      { fault: "twice", prizeId: "silver" },
    ],
    [
      "more than its places",
      given(["1", "gold"], ["2", "gold"]),
      { fault: "too-many", prizeId: "gold" },
    ],
  ])("are found wrong for %s", (_, awards, fault) => {
    expect(awardFault(prizes, ranking(1, 2, 3), awards)).toEqual(fault);
  });

  it.each([
    [
      "the ranking's own",
      [1, 2, 3, 4],
      given(["3", "silver"], ["1", "gold"], ["2", "silver"]),
      false,
    ],
    ["another winner", [1, 2, 3, 4], given(["4", "gold"], ["2", "silver"], ["3", "silver"]), true],
    ["a place left vacant", [1, 2, 3, 4], given(["1", "gold"], ["2", "silver"]), true],
    ["a tie that people decided", [1, 1, 3, 4], given(["1", "gold"]), true],
  ])("need a reason or not: %s", (_, places, awards, needed) => {
    expect(needReason(awardsByPlace(prizes, ranking(...places)), awards)).toBe(needed);
  });
});

describe("a juror's queue", () => {
  const queue = (["locked", "begun", "complete", "untouched"] as const).map((progress, at) => ({
    assignmentId: `a${at}`,
    progress,
  }));

  it.each([
    ["all", 4],
    ["open", 2],
    ["complete", 1],
    ["locked", 1],
  ] as const)("shows %s", (filter, count) => {
    expect(filtered(queue, filter)).toHaveLength(count);
    expect(queueFilterOf(filter)).toBe(filter);
  });

  it("shows all for a filter it does not know", () => {
    expect(queueFilterOf("secret")).toBe("all");
    expect(queueFilterOf(null)).toBe("all");
  });

  it.each([
    ["from the front", undefined, "a1"],
    ["after this one", "a1", "a2"],
    ["round to the front", "a3", "a1"],
  ])("goes on %s", (_, from, next) => {
    expect(nextOpen(queue, from)?.assignmentId).toBe(next);
  });

  it("ends when everything is locked, also where one is left that stands here", () => {
    expect(nextOpen(queue.slice(0, 1))).toBeNull();
    expect(nextOpen([queue[0]!, queue[1]!], "a1")).toBeNull();
  });
});

describe("the anchors of a score", () => {
  const [{ anchors }] = criteria as [(typeof criteria)[0]];
  it("are the highest at or below it", () => {
    const [lowest, second] = anchorsInOrder(anchors) as [(typeof anchors)[0], (typeof anchors)[0]];
    expect(anchorReached(anchors, lowest.at - 1)).toBeNull();
    expect(anchorReached(anchors, lowest.at)).toEqual(lowest);
    expect(anchorReached(anchors, second.at - 1)).toEqual(lowest);
    expect(anchorReached([...anchors].reverse(), 1_000)?.at).toBe(
      Math.max(...anchors.map((a) => a.at)),
    );
  });

  const ten = { min: 1, max: 10, step: 1 };
  const hundred = { min: 0, max: 100, step: 5 };
  it("stand on steps where these are few", () => {
    expect(stepsOf(ten)).toHaveLength(10);
    expect(stepsOf({ min: 0, max: 100, step: 10 })).toHaveLength(11);
    expect(stepsOf(hundred)).toBeNull();
  });

  it.each([
    ["up", 50, 1, 55],
    ["down", 50, -1, 45],
    ["not past the top", 95, 10, 100],
    ["not below the bottom", 5, -10, 0],
    ["from nothing to the middle", undefined, 1, 50],
  ])("are walked %s", (_, score, by, result) => {
    expect(stepped(hundred, score, by)).toBe(result);
  });

  it.each([
    ["7", ten, 7],
    ["0", ten, 10],
    ["0", { min: 0, max: 10, step: 1 }, 0],
    ["6", { min: 1, max: 5, step: 1 }, null],
    ["7", hundred, null],
    ["x", ten, null],
  ])("are struck by the key %s", (key, scale, score) => {
    expect(scoreOfKey(scale, key)).toBe(score);
  });
});

describe("a name that a juror declares", () => {
  it.each([
    ["王 小明", "王小明"],
    ["ＡＮＡ·María", "ana maría"],
    ["J. R. Smith", "jr smith"],
  ])("is the same as it is written otherwise: %s", (one, other) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });

  it("bars the entries behind which it stands, by the first relation named, and no near match", () => {
    const entries = [
      { entryId: "a", names: ["王小明", "李雷"] },
      { entryId: "b", names: ["王小明明"] },
      { entryId: "c", names: ["长沙织造"] },
    ];
    const related = [
      { kind: "family" as const, name: "李 雷" },
      { kind: "other" as const, name: "李雷" },
      { kind: "supplier" as const, name: "长沙织造" },
    ];
    expect(relatedEntries(related, entries)).toEqual([
      { entryId: "a", kind: "family" },
      { entryId: "c", kind: "supplier" },
    ]);
    expect(relatedEntries([], entries)).toEqual([]);
  });
});

describe("how many jurors the entries have", () => {
  it("names the short ones first, and every number where they are few", () => {
    expect(coverageOf([3, 1, 2], [1, 1, 2, 2, 2, 9])).toEqual([
      { jurors: 0, entries: 1, numbers: ["0003"] },
      { jurors: 2, entries: 1, numbers: ["0001"] },
      { jurors: 3, entries: 1, numbers: ["0002"] },
    ]);
    const many = Array.from({ length: 60 }, (_, at) => at + 1);
    expect(coverageOf(many, [])[0]).toMatchObject({ entries: 60, jurors: 0 });
    expect(coverageOf(many, [])[0]!.numbers).toHaveLength(40);
    expect(coverageOf([], [])).toEqual([]);
  });
});

describe("works side by side", () => {
  const desk = ["a", "b", "c", "d"];

  it("stand in the order of the address, each once", () => {
    expect(worksNamed(["b", "a", "b"])).toEqual(["b", "a"]);
    expect(besideAddress("seat", ["b", "a"])).toBe("/jury/seat/side-by-side?work=b&work=a");
  });

  it("move by a place, and stay at the ends", () => {
    expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  });

  it("are exchanged for the next of the desk that is not shown", () => {
    expect(exchanged(["a", "b"], 0, desk)).toEqual(["c", "b"]);
    expect(exchanged(["a", "d"], 1, desk)).toEqual(["a", "b"]);
    expect(exchanged(desk, 0, desk)).toBeNull();
  });
});

describe("a juror's own marks", () => {
  const criterion = (min: number, max: number, step = 1) =>
    ({ id: "one", scale: { min, max, step } }) as Criterion;
  const given = (...scores: number[]) => scores.map((score) => ({ scores: { one: score } }));

  it("count each step of a short scale", () => {
    const [marks] = ownMarks([criterion(1, 5)], [...given(2, 2, 5), { scores: {} }]);
    expect(marks).toMatchObject({ count: 3, low: 2, high: 5, mean: 3 });
    expect(marks!.bins.map(({ count }) => count)).toEqual([0, 2, 0, 0, 1]);
  });

  it("part a long scale, so that every score falls into exactly one part", () => {
    const all = Array.from({ length: 101 }, (_, score) => score);
    const [marks] = ownMarks([criterion(0, 100)], given(...all));
    expect(marks!.bins.reduce((sum, { count }) => sum + count, 0)).toBe(101);
    expect(marks!.bins[0]).toEqual({ from: 0, to: 9, count: 10 });
    expect(marks!.bins.at(-1)).toEqual({ from: 90, to: 100, count: 11 });
  });

  it("leave out a criterion that was scored nowhere", () => {
    expect(ownMarks([criterion(0, 10)], [{ scores: {} }])).toEqual([]);
  });
});
