import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankBallots } from "~/judging/ranking";
import { rulesOfRound } from "~/judging/round-rules";
import { placesOnScales } from "~/judging/scales/scale-places";
import { paretoFront, scalesOf, type Point } from "~/judging/scales/scales";
import { templateBrief } from "../competitions/cast";
import { marks } from "./cast";

const point = (entry: string, x: number, y: number): Point => ({ entry, x, y });
/** By its definition, pair by pair. */
const beatenByNone = (points: readonly Point[]) =>
  points
    .filter(
      (one) =>
        !points.some(
          (other) => other.x >= one.x && other.y >= one.y && (other.x > one.x || other.y > one.y),
        ),
    )
    .map(({ entry }) => entry)
    .sort();

describe("the Pareto front of two criteria", () => {
  it("holds what no other beats on both, equals included", () => {
    const points = [point("1", 9, 2), point("2", 5, 5), point("3", 5, 5), point("4", 5, 4)];
    expect(paretoFront([...points, point("5", 1, 9)]).sort()).toEqual(["1", "2", "3", "5"]);
    expect(paretoFront([])).toEqual([]);
  });

  it("is what the definition says, whatever the points", () => {
    const few = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { maxLength: 25 }), (pairs) => {
        const points = pairs.map(([x, y], index) => point(String(index), x, y));
        expect(paretoFront(points).sort()).toEqual(beatenByNone(points));
      }),
    );
  });
});

describe("places on the scale that a prize goes by", () => {
  const brief = templateBrief();
  const rules = rulesOfRound(brief, brief.rounds[0]!);
  const prize = { id: "best", name: { zh: "最佳前景" }, count: 1, amountFen: null };
  const named = [{ ...prize, criterionId: "prospects" }, prize];
  const ballot = (juror: string, entry: string, mark: number, prospects: number) => ({
    ...{ juror, entry },
    scores: { ...marks(brief, mark), prospects },
  });

  it("are that criterion's alone, and ties on it are parted as those of the whole", () => {
    const ranking = rankBallots(rules, [
      ...[ballot("1", "1", 95, 60), ballot("1", "2", 50, 80), ballot("1", "3", 40, 90)],
      ...[ballot("2", "1", 95, 60), ballot("2", "2", 50, 80), ballot("2", "3", 40, 70)],
    ]);
    if (!ranking.ranked) throw new Error("It was not ranked.");
    expect(ranking.places.map(({ entry }) => entry)).toEqual(["1", "2", "3"]);
    // 2 and 3 have the same mean; the highest single mark counts back for 3.
    const parted = placesOnScales(named, { ...rules, tieBreaks: ["count-back"] }, ranking);
    expect(parted).toEqual({
      prospects: [
        { entry: "3", place: 1 },
        { entry: "2", place: 2 },
        { entry: "1", place: 3 },
      ],
    });
    const shared = placesOnScales(named, { ...rules, tieBreaks: ["primary-criterion"] }, ranking);
    expect(shared.prospects!.map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(placesOnScales([prize], rules, ranking)).toEqual({});
  });
});

describe("criteria as scales of their own", () => {
  const criteria = [
    { id: "creative", name: { zh: "创意" } },
    { id: "prospects", name: { zh: "前景" } },
  ];
  const score = (juror: string, entry: string, criterion: string, value: number) => ({
    ...{ juror, entry, criterion, value },
  });
  const scores = ["a", "b"].flatMap((juror, turn) => [
    score(juror, "1", "creative", 90 + turn),
    score(juror, "1", "prospects", 50 + turn),
    score(juror, "2", "creative", 60 - turn),
    score(juror, "2", "prospects", 80 + turn),
  ]);
  const input = {
    ...{ method: "mean" as const, scores, scale: { min: 0, max: 100 } },
    weights: { creative: 9000, prospects: 1000 },
  };

  it("each rank by themselves, whatever the weights say", () => {
    const [creative, prospects] = scalesOf(input, criteria, null);
    expect(creative).toMatchObject({ id: "creative", source: null });
    expect(creative!.of["1"]).toMatchObject({ value: 90.5, place: 1 });
    expect(creative!.of["2"]).toMatchObject({ value: 59.5, place: 2 });
    expect(prospects!.of["2"]).toMatchObject({ value: 80.5, place: 1 });
    const turned = { ...input, weights: { creative: 1, prospects: 9999 } };
    expect(scalesOf(turned, criteria, null)).toEqual([creative, prospects]);
  });
});
