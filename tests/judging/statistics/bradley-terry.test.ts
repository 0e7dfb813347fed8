import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitBradleyTerry, separationReliability } from "~/judging/statistics/bradley-terry";
import { tabulateComparisons, winShares, type Cell } from "~/judging/statistics/comparison-table";
import { pairVariances } from "~/judging/statistics/pair-variance";
import { baseball, citationComparisons, citations, teams, type Comparison } from "../published";

const one = (count: number) => new Int32Array(count);

function fit(comparisons: readonly Comparison[], orderEffect: boolean, ridge = 0) {
  const table = tabulateComparisons(comparisons);
  const cells = orderEffect ? table.ordered : table.unordered;
  const result = fitBradleyTerry(cells, {
    orderEffect,
    ridge,
    component: one(table.entries.length),
  });
  return result && { ...result, cells, at: (entry: string) => table.entries.indexOf(entry) };
}

const versus = (left: string, right: string, winner: Comparison["winner"], times = 1) =>
  Array.from({ length: times }, () => ({ juror: "J", left, right, winner }));

/** Expected and seen: points of each entry, ties, and wins of the first place. At the maximum they agree. */
function moments(result: NonNullable<ReturnType<typeof fit>>) {
  const points = [...result.abilities].map(() => [0, 0]);
  const ties = [0, 0];
  const first = [0, 0];
  for (const cell of result.cells) {
    const d = result.abilities[cell.first]! - result.abilities[cell.second]! + result.orderEffect;
    const p = [Math.exp(d / 2), Math.exp(-d / 2), result.tieParameter];
    const sum = p[0]! + p[1]! + p[2]!;
    const count = cell.firstWins + cell.secondWins + cell.ties;
    const [win, loss, tie] = p.map((value) => (count * value) / sum) as [number, number, number];
    points[cell.first]![0]! += win + tie / 2;
    points[cell.second]![0]! += loss + tie / 2;
    points[cell.first]![1]! += cell.firstWins + cell.ties / 2;
    points[cell.second]![1]! += cell.secondWins + cell.ties / 2;
    ties[0]! += tie;
    ties[1]! += cell.ties;
    first[0]! += win - loss;
    first[1]! += cell.firstWins - cell.secondWins;
  }
  return { points, ties, first };
}

describe("Bradley–Terry", () => {
  it("gives the citations between journals (Stigler 1994; Agresti 2002, R's BradleyTerry2)", () => {
    const { abilities, covariance, deviance, at } = fit(citationComparisons, false)!;
    const base = abilities[at("Biometrika")]!;
    const { variance } = pairVariances(covariance);
    for (const [journal, ability, error] of [
      ["Comm Statist", -2.9490725, 0.1025453],
      ["JASA", -0.4795701, 0.060589],
      ["JRSS-B", 0.2689541, 0.0708303],
    ] as const) {
      expect(abilities[at(journal)]! - base).toBeCloseTo(ability, 6);
      expect(Math.sqrt(variance(at("Biometrika"), at(journal)))).toBeCloseTo(error, 6);
    }
    expect(deviance).toBeCloseTo(4.293384, 6);
    const worth = [...abilities].map(Math.exp);
    const sum = worth.reduce((all, w) => all + w, 0);
    expect(worth.map((w) => w / sum)).toEqual(
      [0.335567, 0.01758, 0.207732, 0.439121].map((w) => expect.closeTo(w, 6)),
    );
  });

  it("gives the advantage of playing at home (Agresti 2002, 10.6; R's BradleyTerry2)", () => {
    const { abilities, orderEffect, deviance, at } = fit(baseball, true)!;
    expect(orderEffect).toBeCloseTo(0.3023, 4);
    expect(deviance).toBeCloseTo(38.643, 3);
    const published = [1.6196, 1.4754, 1.3271, 1.2813, 1.1438, 0.7047];
    published.forEach((ability, team) =>
      expect(abilities[at(teams[team]!)]! - abilities[at("Baltimore")]!).toBeCloseTo(ability, 4),
    );
  });

  it("gives the same teams without it", () => {
    const { abilities, orderEffect, at } = fit(baseball, false)!;
    const published = [1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839];
    published.forEach((ability, team) =>
      expect(abilities[at(teams[team]!)]! - abilities[at("Baltimore")]!).toBeCloseTo(ability, 4),
    );
    expect(orderEffect).toBe(0);
  });

  it("agrees with Hunter's MM algorithm", () => {
    let worth = [1, 1, 1, 1];
    for (let turn = 0; turn < 5000; turn++) {
      const next = worth.map((own, i) => {
        const wins = citations[i]!.reduce((sum, w) => sum + w, 0);
        let games = 0;
        worth.forEach((other, j) => {
          if (i !== j) games += (citations[i]![j]! + citations[j]![i]!) / (own + other);
        });
        return wins / games;
      });
      const sum = next.reduce((all, w) => all + w, 0);
      worth = next.map((w) => w / sum);
    }
    const { abilities } = fit(citationComparisons, false)!;
    worth.forEach((w, i) =>
      expect(Math.log(w / worth[0]!)).toBeCloseTo(abilities[i]! - abilities[0]!, 8),
    );
  });

  it("expects what was seen: points, ties, and wins of the left place", () => {
    const outcome = fc.constantFrom("left" as const, "right" as const, "tie" as const);
    const pairs = ["AB", "BA", "BC", "CB", "CD", "DA", "AC", "DB"];
    fc.assert(
      fc.property(
        fc.array(fc.array(outcome, { minLength: 0, maxLength: 5 }), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (outcomes, order) => {
          const comparisons = pairs.flatMap((pair, at) => [
            // One of each kind, so that a maximum exists.
            ...(["left", "right", "tie"] as const).flatMap((w) => versus(pair[0]!, pair[1]!, w)),
            ...outcomes[at]!.flatMap((w) => versus(pair[0]!, pair[1]!, w)),
          ]);
          const result = fit(comparisons, order)!;
          const { points, ties, first } = moments(result);
          for (const [expected, seen] of points) expect(expected).toBeCloseTo(seen!, 6);
          expect(ties[0]).toBeCloseTo(ties[1]!, 6);
          if (order) expect(first[0]).toBeCloseTo(first[1]!, 6);
          expect([...result.abilities].reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("only turns the order effect round when left and right are exchanged, ties included", () => {
    const comparisons = [
      ...baseball,
      ...versus("Boston", "Detroit", "tie", 3),
      ...versus("Toronto", "Baltimore", "tie", 2),
    ];
    const mirrored = comparisons.map(({ juror, left, right, winner }) => ({
      juror,
      left: right,
      right: left,
      winner: ({ left: "right", right: "left", tie: "tie" } as const)[winner],
    }));
    const [before, after] = [fit(comparisons, true)!, fit(mirrored, true)!];
    expect(after.orderEffect).toBeCloseTo(-before.orderEffect, 9);
    expect(after.tieParameter).toBeCloseTo(before.tieParameter, 9);
    expect(after.deviance).toBeCloseTo(before.deviance, 7);
    before.abilities.forEach((value, e) => expect(after.abilities[e]).toBeCloseTo(value, 9));
  });

  it("estimates Davidson's ν in closed form for two entries", () => {
    const counts = { A: 6, B: 3, tie: 4 };
    const result = fit(
      [
        ...versus("A", "B", "left", counts.A),
        ...versus("A", "B", "right", counts.B),
        ...versus("B", "A", "tie", counts.tie),
      ],
      false,
    )!;
    expect(result.abilities[0]! - result.abilities[1]!).toBeCloseTo(Math.log(2), 9);
    expect(result.tieParameter).toBeCloseTo(4 / Math.sqrt(18), 9);
    expect(result.deviance).toBeCloseTo(0, 9);
  });

  it("has no answer where an entry only wins, and one with a ridge", () => {
    const comparisons = versus("A", "B", "left", 3);
    expect(fit(comparisons, false)).toBeNull();
    const { abilities, squaredErrors } = fit(comparisons, false, 0.1)!;
    // 3·P(B beats A) = ρ·λ_A at the maximum.
    expect(3 / (1 + Math.exp(2 * abilities[0]!))).toBeCloseTo(0.1 * abilities[0]!, 9);
    const information =
      (4 * (3 * Math.exp(2 * abilities[0]!))) / (1 + Math.exp(2 * abilities[0]!)) ** 2;
    // λ_A = −λ_B = x: curvature of x is Σ(dλ/dx)² in each part.
    expect(squaredErrors[0]).toBeCloseTo(1 / (information + 2 * 0.1), 9);
  });

  it("does not overshoot where one entry wins 183 times under a weak ridge", () => {
    const ability = fit(versus("A", "B", "left", 183), false, 0.01)!.abilities[0]!;
    expect(183 / (1 + Math.exp(2 * ability))).toBeCloseTo(0.01 * ability, 8);
  });

  it("has no answer where left and right cannot be told from ability, and one with a ridge", () => {
    // A is always on the left, B always on the right: an advantage of A or of its place?
    const comparisons = [...versus("A", "B", "left", 4), ...versus("A", "B", "right", 2)];
    expect(fit(comparisons, true)).toBeNull();
    const { abilities, orderEffect } = fit(comparisons, true, 0.01)!;
    expect(abilities[0]).toBeCloseTo(0, 9);
    expect(orderEffect).toBeCloseTo(Math.log(2), 9);
  });

  it("has no answer where ties separate near from far completely", () => {
    const comparisons = [
      ...versus("A", "B", "left"),
      ...versus("B", "C", "tie"),
      ...versus("C", "A", "tie"),
    ];
    expect(fit(comparisons, false)).toBeNull();
    expect(fit(comparisons, false, 0.01)).not.toBeNull();
  });

  it("centres each component by itself", () => {
    const cells: Cell[] = [
      { first: 0, second: 1, firstWins: 2, secondWins: 1, ties: 0 },
      { first: 2, second: 3, firstWins: 1, secondWins: 3, ties: 0 },
    ];
    const { abilities } = fitBradleyTerry(cells, {
      orderEffect: false,
      ridge: 0,
      component: Int32Array.of(0, 0, 1, 1),
    })!;
    expect([...abilities]).toEqual(
      [Math.log(2) / 2, -Math.log(2) / 2, -Math.log(3) / 2, Math.log(3) / 2].map((x) =>
        expect.closeTo(x, 9),
      ),
    );
  });

  it("treats a circle of votes alike, in whatever order they came", () => {
    const circle = [
      ...versus("A", "B", "left"),
      ...versus("B", "C", "left"),
      ...versus("C", "A", "left"),
    ];
    for (const votes of [circle, [...circle].reverse(), [circle[1]!, circle[0]!, circle[2]!]]) {
      fit(votes, false)!.abilities.forEach((ability) => expect(ability).toBeCloseTo(0, 12));
    }
  });
});

describe("separation reliability", () => {
  it("is the share of the variance that is not error", () => {
    expect(
      separationReliability(Float64Array.of(-1, 0, 1), Float64Array.of(0.2, 0.2, 0.2)),
    ).toBeCloseTo(0.8, 12);
  });

  it("is unknown where nothing varies", () => {
    expect(separationReliability(Float64Array.of(0, 0), Float64Array.of(1, 1))).toBeNull();
  });
});

describe("the table of comparisons", () => {
  it("counts each pair with and without its order, and each entry's share of wins", () => {
    const table = tabulateComparisons([
      ...versus("b", "a", "left"),
      ...versus("a", "b", "tie"),
      ...versus("a", "c", "left"),
    ]);
    expect(table.ordered).toHaveLength(3);
    expect(table.unordered).toEqual([
      { first: 0, second: 1, firstWins: 0, secondWins: 1, ties: 1 },
      { first: 0, second: 2, firstWins: 1, secondWins: 0, ties: 0 },
    ]);
    expect(winShares(table)).toEqual({ compared: [3, 2, 1], share: [0.5, 0.75, 0] });
  });
});
