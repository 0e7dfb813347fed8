import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paretoFront, scalesOf, type Point } from "~/judging/scales/scales";

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

describe("criteria as scales of their own", () => {
  const criteria = [
    { id: "creative", name: { zh: "创意" }, source: "expert" as const },
    { id: "prospects", name: { zh: "前景" }, source: "enterprise" as const },
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
    const [creative, prospects] = scalesOf(input, criteria);
    expect(creative).toMatchObject({ id: "creative", source: "expert" });
    expect(creative!.of["1"]).toMatchObject({ value: 90.5, place: 1 });
    expect(creative!.of["2"]).toMatchObject({ value: 59.5, place: 2 });
    expect(prospects!.of["2"]).toMatchObject({ value: 80.5, place: 1 });
    const turned = { ...input, weights: { creative: 1, prospects: 9999 } };
    expect(scalesOf(turned, criteria)).toEqual([creative, prospects]);
  });
});
