import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOrder,
  lowered,
  orderOfPlaces,
  orderOn,
  placesOf,
  put,
  raised,
  tied,
  type Order,
} from "~/judging/ordering/order";
import { orderCriterion, orderInput } from "~/judging/ordering/order-points";
import { openOrder, orderAfter } from "~/judging/ordering/order-state";
import { rankBallots } from "~/judging/ranking";
import { rulesOfRound } from "~/judging/round-rules";
import { tally } from "~/judging/tally";
import { templateBrief } from "../../competitions/cast";

const abc: Order = [["a"], ["b", "c"], ["d"]];

describe("an order", () => {
  it("gives places as in sport", () => {
    expect([...placesOf(abc)]).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 2],
      ["d", 4],
    ]);
  });

  it("is read from places as people write them, gaps and equal numbers included", () => {
    const written = new Map([
      ["d", 9],
      ["b", 3],
      ["a", 1],
      ["c", 3],
    ]);
    expect(orderOfPlaces(written)).toEqual(abc);
  });

  it("leaves out what has gone from the desk, and what has come is not placed yet", () => {
    expect(orderOn(["a", "c", "x"], abc)).toEqual({ order: [["a"], ["c"]], unplaced: ["x"] });
  });

  it("names no work twice and has no empty place", () => {
    expect([isOrder(abc), isOrder([["a"], ["a"]]), isOrder([[]])]).toEqual([true, false, false]);
  });

  it("moves a work by a place: out of a shared one first", () => {
    expect(raised(abc, "d")).toEqual([["a"], ["d"], ["b", "c"]]);
    expect(raised(abc, "c")).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(raised(abc, "a")).toEqual(abc);
    expect(lowered(abc, "a")).toEqual([["b", "c"], ["a"], ["d"]]);
    expect(lowered(abc, "b")).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(lowered(abc, "d")).toEqual(abc);
    for (const move of [raised, lowered, tied]) expect(move(abc, "x")).toEqual(abc);
  });

  it("lets a work share the place above it; the first has none above", () => {
    expect(tied(abc, "b")).toEqual([["a", "b"], ["c"], ["d"]]);
    expect(tied(abc, "d")).toEqual([["a"], ["b", "c", "d"]]);
    expect(tied(abc, "a")).toEqual(abc);
  });

  it("takes a dragged work where it is let go, be it new, alone or out of a shared place", () => {
    expect(put(abc, "x", 0)).toEqual([["x"], ["a"], ["b", "c"], ["d"]]);
    expect(put(abc, "x", 3)).toEqual([["a"], ["b", "c"], ["d"], ["x"]]);
    expect(put(abc, "a", 2)).toEqual([["b", "c"], ["a"], ["d"]]);
    expect(put(abc, "a", 0)).toEqual(abc);
    expect(put(abc, "c", 0)).toEqual([["c"], ["a"], ["b"], ["d"]]);
  });

  it("loses and doubles nothing, whatever is moved", () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom("up", "down", "tie", "put"), fc.nat(4), fc.nat(5)),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const works = ["a", "b", "c", "d", "e"];
        const end = all.reduce<Order>(
          (order, [kind, which, at]) => {
            const work = works[which]!;
            if (kind === "put") return put(order, work, Math.min(at, order.length));
            return (kind === "up" ? raised : kind === "down" ? lowered : tied)(order, work);
          },
          works.map((work) => [work]),
        );
        expect(isOrder(end)).toBe(true);
        expect(end.flat().sort()).toEqual(works);
      }),
    );
  });
});

const ballots = (orders: Record<string, Order>) =>
  Object.entries(orders).flatMap(([juror, order]) =>
    [...placesOf(order)].map(([entry, place]) => ({
      ...{ juror, entry, scores: { [orderCriterion.id]: place } },
    })),
  );

describe("points by place", () => {
  const brief = templateBrief();
  const rules = rulesOfRound(brief, { ...brief.rounds[0]!, method: "rank" });

  it("are one for each work behind, and half a one for each that shares the place", () => {
    const { scores, scale } = orderInput("mean", ballots({ J: [["1"], ["2", "3"], ["4"]] }));
    expect(scores!.map(({ value }) => value)).toEqual([3, 1.5, 1.5, 0]);
    expect(scale).toEqual({ min: 0, max: 3 });
  });

  it("make the same scale of one work alone", () => {
    expect(orderInput("mean", ballots({ J: [["1"]] })).scale).toEqual({ min: 0, max: 1 });
  });

  it("rank a complete panel by the sum of its places, with Kendall’s W beside it", () => {
    // Siegel & Castellan 1988, table 9.10, three judges and six applicants: W = .16.
    const judges: Record<string, number[]> = {
      X: [1, 6, 3, 2, 5, 4],
      Y: [1, 5, 6, 4, 2, 3],
      Z: [6, 3, 2, 5, 4, 1],
    };
    const given = Object.entries(judges).flatMap(([juror, places]) =>
      places.map((place, at) => ({ juror, entry: String(at + 1), scores: { order: place } })),
    );
    const ranking = rankBallots(rules, given);
    if (!ranking.ranked) throw new Error("It was not ranked.");
    expect(ranking.input.method).toBe("mean");
    expect(ranking.tally.reliability[orderCriterion.id]!.kendallW).toBeCloseTo(0.16, 2);
    const sums = [0, 1, 2, 3, 4, 5].map((at) =>
      Object.values(judges).reduce((sum, places) => sum + places[at]!, 0),
    );
    const best = (entry: string) => sums[Number(entry) - 1]!;
    const inOrder = ranking.places.map(({ entry }) => best(entry));
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(tally(JSON.parse(JSON.stringify(ranking.input)))).toEqual(ranking.tally);
  });

  it("cost no other work anything where a juror stepped back from one", () => {
    const whole: Order = [["1"], ["2"], ["3"], ["4"], ["5"]];
    for (const gone of ["1", "3", "5"]) {
      const without = whole.filter(([work]) => work !== gone);
      const ranking = rankBallots(rules, ballots({ A: whole, B: whole, C: without }));
      if (!ranking.ranked) throw new Error("It was not ranked.");
      expect(ranking.input.method).toBe("additive");
      expect(ranking.places.map(({ entry }) => entry)).toEqual(["1", "2", "3", "4", "5"]);
    }
  });

  it("part a tie by the list of the brief, of which the primary criterion says nothing here", () => {
    expect(rules.tieBreaks).not.toContain("primary-criterion");
    const ranking = rankBallots(rules, ballots({ A: [["1"], ["2"]], B: [["2"], ["1"]] }));
    if (!ranking.ranked) throw new Error("It was not ranked.");
    expect(ranking.places.map(({ place }) => place)).toEqual([1, 1]);
  });
});

describe("an order's page", () => {
  const kept = { order: [["a"], ["b"]], revision: 3, savedAt: "t" };
  const swapped = [["b"], ["a"]];
  const newest = { order: [["a", "b"]], revision: 4, savedAt: "u" };

  it("sends a change once, keeps what is ordered meanwhile, and tries again what was lost", () => {
    const ordered = orderAfter(openOrder(kept), { type: "ordered", order: swapped });
    const sent = orderAfter(ordered, { type: "sent" });
    expect([ordered.unsaved, sent.unsaved, sent.underWay]).toEqual([true, false, true]);
    expect(orderAfter(sent, { type: "saved", revision: 4, savedAt: "u" })).toMatchObject({
      ...{ revision: 4, order: swapped, unsaved: false, underWay: false },
    });
    expect(orderAfter(sent, { type: "lost" })).toMatchObject({ unsaved: true, failed: true });
  });

  it("shows another device's order beside its own, and takes either knowingly", () => {
    const overtaken = orderAfter(openOrder(kept, swapped), { type: "overtaken", newest });
    expect(orderAfter(overtaken, { type: "take-theirs" })).toEqual(openOrder(newest));
    expect(orderAfter(overtaken, { type: "keep-mine" })).toMatchObject({
      ...{ revision: 4, order: swapped, unsaved: true, elsewhere: null },
    });
    for (const type of ["take-theirs", "keep-mine"] as const)
      expect(orderAfter(openOrder(kept), { type })).toEqual(openOrder(kept));
  });
});
