import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "~/judging/tally";
import type { Tally } from "~/judging/tally-output";
import { scoresOf, type Comparison, type Score } from "./published";

const methods = fc.constantFrom(
  "mean" as const,
  "trimmed" as const,
  "additive" as const,
  "mixed" as const,
);

/** Connected, with or without gaps: the first juror judged everyone, everyone judged the first entry. */
const panel = fc
  .record({
    entries: fc.integer({ min: 2, max: 6 }),
    jurors: fc.integer({ min: 2, max: 7 }),
    gaps: fc.boolean(),
    draw: fc.array(fc.record({ tenths: fc.integer({ min: 0, max: 100 }), there: fc.boolean() }), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ entries, jurors, gaps, draw }) =>
    scoresOf(
      Array.from({ length: entries }, (_, e) =>
        Array.from({ length: jurors }, (__, j) => {
          const { tenths, there } = draw[e * 7 + j]!;
          return !gaps || e === 0 || j === 0 || there ? tenths / 10 : null;
        }),
      ),
    ),
  );

const places = (result: Tally) =>
  Object.fromEntries(result.entries.map(({ entry, rank, interval }) => [entry, [rank, interval]]));
const adjusted = (result: Tally) =>
  Object.fromEntries(result.entries.map((row) => [row.entry, row.adjusted]));

describe("every method on scores", { timeout: 60_000 }, () => {
  it("forgets the order in which scores arrive, to the last bit", () => {
    fc.assert(
      fc.property(
        panel.chain((scores) =>
          fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
        ),
        methods,
        ([scores, shuffled], method) => {
          expect(tally({ method, scores: shuffled })).toEqual(tally({ method, scores }));
        },
      ),
    );
  });

  it("gives the same places whatever jurors and entries are called", () => {
    const turned = (id: string) => `${id[0]}${(Number(id.slice(1)) * 5) % 11}`;
    fc.assert(
      fc.property(panel, methods, (scores, method) => {
        const before = tally({ method, scores });
        const after = tally({
          method,
          scores: scores.map((s) => ({ ...s, juror: turned(s.juror), entry: turned(s.entry) })),
        });
        const renamed = Object.fromEntries(
          Object.entries(places(before)).map(([entry, place]) => [turned(entry), place]),
        );
        expect(places(after)).toEqual(renamed);
        for (const { entry, adjusted: value } of before.entries) {
          expect(adjusted(after)[turned(entry)]).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it("follows the scores when they are stretched and moved, and keeps every place", () => {
    fc.assert(
      fc.property(
        panel,
        methods,
        fc.constantFrom([2, 0], [10, 5], [0.5, -3], [1, 100]),
        (scores, method, [stretch, move]) => {
          const map = (value: number) => value * stretch! + move!;
          // As a person would write the new score: 0.8, not the 0.7999999999999998 of binary halves.
          const written = (value: number) => Number(map(value).toFixed(4));
          const before = tally({ method, scores });
          const after = tally({
            method,
            scores: scores.map((s) => ({ ...s, value: written(s.value) })),
          });
          expect(places(after)).toEqual(places(before));
          for (const { entry, adjusted: value } of before.entries) {
            expect(adjusted(after)[entry]).toBeCloseTo(map(value), 5);
          }
          before.jurors.forEach(({ severity }, j) =>
            expect(after.jurors[j]!.severity).toBeCloseTo(severity! * stretch!, 5),
          );
        },
      ),
    );
  });

  it("never lowers an entry whose score is raised", () => {
    fc.assert(
      fc.property(
        panel,
        methods.filter((method) => method !== "mixed"),
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        (scores, method, pick, tenths) => {
          const at = pick % scores.length;
          const raised: Score[] = scores.map((s, index) =>
            index === at ? { ...s, value: s.value + tenths / 10 } : s,
          );
          const entry = scores[at]!.entry;
          const rank = (list: Score[]) =>
            places(tally({ method, scores: list }))[entry]![0] as number;
          expect(rank(raised)).toBeLessThanOrEqual(rank(scores));
        },
      ),
    );
  });

  it("keeps rank and interval within 1 to the number of entries, the rank inside", () => {
    fc.assert(
      fc.property(panel, methods, (scores, method) => {
        const { entries } = tally({ method, scores });
        for (const { rank, interval } of entries) {
          const [low, high] = interval!;
          expect(1 <= low && low <= rank! && rank! <= high && high <= entries.length).toBe(true);
        }
        const ranks = entries.map(({ rank }) => rank!);
        ranks.forEach((rank, at) =>
          expect(rank).toBe(1 + ranks.filter((other) => other < rank).length || at),
        );
      }),
    );
  });

  it("agrees on a complete panel between mean and additive, and the mixed model keeps their order", () => {
    const complete = fc.array(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(complete, (rows) => {
        const scores = scoresOf(rows);
        const [mean, additive, mixed] = (["mean", "additive", "mixed"] as const).map((method) =>
          tally({ method, scores }),
        );
        expect(places(additive!)).toEqual(places(mean!));
        for (const { entry, adjusted: value } of mean!.entries) {
          expect(adjusted(additive!)[entry]).toBeCloseTo(value, 9);
        }
        if (mixed!.variance.entry! > 0) {
          for (const { entry, rank } of mean!.entries) {
            expect(places(mixed!)[entry]![0]).toBe(rank);
          }
        }
      }),
    );
  });

  it("comes to an end where F lies on the turn of the incomplete beta, to the last bit", () => {
    // Found by chance: the rounded x and 1 − x lay both beyond their turns, and each asked the other.
    const scores = scoresOf([
      [4, 9, 8, 2],
      [4, 2, 8, 9],
      [3, 5, 10, 5],
    ]);
    expect(tally({ method: "mean", scores }).entries).toHaveLength(3);
  });

  it("answers for every scatter of scores, linked or not, with finite figures", () => {
    const scattered = fc
      .uniqueArray(
        fc.record({
          entry: fc.constantFrom("A", "B", "C", "D", "E"),
          juror: fc.constantFrom("1", "2", "3", "4"),
          value: fc.integer({ min: 0, max: 2 }),
        }),
        { minLength: 1, maxLength: 12, selector: ({ entry, juror }) => `${entry}${juror}` },
      )
      // Found by chance: equal scores in groups without a link, more of them than entries or jurors.
      .chain((scores) =>
        fc.constantFrom(
          scores,
          scores.map((s) => ({ ...s, value: 60 })),
        ),
      );
    fc.assert(
      fc.property(scattered, methods, (scores, method) => {
        const { entries, connected } = tally({ method, scores });
        for (const entry of entries) {
          expect(Number.isFinite(entry.adjusted)).toBe(true);
          expect(entry.rank === null).toBe(!connected);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("sums severity to zero", () => {
    fc.assert(
      fc.property(panel, methods, (scores, method) => {
        const { jurors } = tally({ method, scores });
        expect(jurors.reduce((sum, { severity }) => sum + severity!, 0)).toBeCloseTo(0, 7);
      }),
    );
  });
});

describe("comparisons", { timeout: 60_000 }, () => {
  const comparison = fc
    .tuple(
      fc.shuffledSubarray(["A", "B", "C", "D"], { minLength: 2, maxLength: 2 }),
      fc.constantFrom("left" as const, "right" as const, "tie" as const),
    )
    .map(([[left, right], winner]): Comparison => ({
      juror: "J",
      left: left!,
      right: right!,
      winner,
    }));
  const votes = fc.array(comparison, { minLength: 1, maxLength: 40 });

  it("give the same result in any order, to the last bit", () => {
    fc.assert(
      fc.property(
        votes.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.boolean(),
        ([list, shuffled], orderEffect) => {
          const options = { orderEffect };
          expect(tally({ method: "pairwise", comparisons: shuffled, options })).toEqual(
            tally({ method: "pairwise", comparisons: list, options }),
          );
        },
      ),
    );
  });

  it("raise nobody by losing: one more win never lowers the winner", () => {
    fc.assert(
      fc.property(
        votes,
        comparison.filter(({ winner }) => winner !== "tie"),
        (list, extra) => {
          const options = { orderEffect: false, ridge: 0.2 };
          const run = (comparisons: Comparison[]) =>
            tally({ method: "pairwise", comparisons, options });
          // Ties out: a win instead of none may also move Davidson's ν.
          const decided = list.filter(({ winner }) => winner !== "tie");
          const everyone = [
            ...decided,
            ...["B", "C", "D"].map((right) => ({ ...extra, left: "A", right })),
          ];
          const winner = extra.winner === "left" ? extra.left : extra.right;
          const [before, after] = [run(everyone), run([...everyone, extra])];
          expect(adjusted(after)[winner]).toBeGreaterThan(adjusted(before)[winner]!);
          expect(places(after)[winner]![0]).toBeLessThanOrEqual(
            places(before)[winner]![0] as number,
          );
        },
      ),
    );
  });

  it("always end in finite numbers, centred within each component", () => {
    fc.assert(
      fc.property(votes, fc.boolean(), (comparisons, orderEffect) => {
        const { entries, pairwise } = tally({
          method: "pairwise",
          comparisons,
          options: { orderEffect },
        });
        const sums = new Map<number, number>();
        for (const { adjusted: value, component, raw } of entries) {
          expect(Number.isFinite(value)).toBe(true);
          expect(raw >= 0 && raw <= 1).toBe(true);
          sums.set(component, (sums.get(component) ?? 0) + value);
        }
        for (const sum of sums.values()) expect(sum).toBeCloseTo(0, 8);
        expect(pairwise!.deviance).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(pairwise!.deviance)).toBe(true);
      }),
    );
  });
});
