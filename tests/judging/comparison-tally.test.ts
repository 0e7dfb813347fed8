import { describe, expect, it } from "vitest";
import { FALLBACK_RIDGE } from "~/judging/comparison-tally";
import { tally } from "~/judging/tally";
import { baseball, citationComparisons, type Comparison } from "./published";

const by = <Row extends { entry: string }>(rows: readonly Row[], entry: string) =>
  rows.find((row) => row.entry === entry)!;

describe("a tally of comparisons", () => {
  const compare = (left: string, right: string, winner: Comparison["winner"]) => ({
    juror: "J",
    left,
    right,
    winner,
  });
  const circle = [compare("A", "B", "left"), compare("B", "C", "left"), compare("C", "A", "left")];

  it("answers the whole contract", () => {
    const comparisons = [
      compare("A", "B", "left"),
      compare("A", "B", "left"),
      compare("B", "A", "left"),
      compare("A", "B", "tie"),
      compare("B", "A", "right"),
      compare("A", "B", "right"),
    ];
    expect(tally({ method: "pairwise", comparisons, options: { orderEffect: false } })).toEqual({
      entries: [
        {
          entry: "A",
          raw: 3.5 / 6,
          adjusted: expect.closeTo(Math.log(1.5) / 2, 9),
          rank: 1,
          interval: [1, 2],
          component: 1,
        },
        {
          entry: "B",
          raw: 2.5 / 6,
          adjusted: expect.closeTo(-Math.log(1.5) / 2, 9),
          rank: 2,
          interval: [1, 2],
          component: 1,
        },
      ],
      jurors: [{ juror: "J", severity: null, spread: null, consistency: null }],
      reliability: {},
      variance: { entry: null, juror: null, residual: null },
      connected: true,
      pairwise: {
        orderEffect: null,
        tieParameter: expect.closeTo(1 / Math.sqrt(6), 9),
        separationReliability: expect.any(Number),
        deviance: expect.closeTo(0, 9),
      },
      notes: [
        "Some entry was compared only 6 times; at least 10 comparisons each are advised.",
        expect.stringContaining("below 0.80"),
      ],
      seed: null,
      version: "xiangshang-tally/1",
    });
  });

  it("gives the journals their log-abilities, centred, and their deviance", () => {
    const { entries, pairwise, notes } = tally({
      method: "pairwise",
      comparisons: citationComparisons,
      options: { orderEffect: false },
    });
    expect(entries.map(({ entry }) => entry)).toEqual([
      "JRSS-B",
      "Biometrika",
      "JASA",
      "Comm Statist",
    ]);
    expect(entries.reduce((sum, { adjusted }) => sum + adjusted, 0)).toBeCloseTo(0, 9);
    expect(by(entries, "JASA").adjusted - by(entries, "Biometrika").adjusted).toBeCloseTo(
      -0.4795701,
      6,
    );
    expect(pairwise).toMatchObject({
      orderEffect: null,
      tieParameter: 0,
      deviance: expect.closeTo(4.293384, 5),
    });
    expect(pairwise!.separationReliability).toBeGreaterThan(0.99);
    expect(notes).toEqual([]);
  });

  it("estimates the advantage of the left place unless told not to", () => {
    const { pairwise } = tally({ method: "pairwise", comparisons: baseball });
    expect(pairwise!.orderEffect).toBeCloseTo(0.3023, 4);
    expect(pairwise!.deviance).toBeCloseTo(38.643, 3);
  });

  it("leaves a circle of three votes equal, left always winning", () => {
    const { entries, pairwise, notes } = tally({ method: "pairwise", comparisons: circle });
    for (const entry of entries) {
      expect(entry).toMatchObject({ raw: 0.5, adjusted: expect.closeTo(0, 12), rank: 1 });
    }
    expect(pairwise!.orderEffect).toBeNull();
    expect(pairwise!.separationReliability).toBeNull();
    expect(notes[0]).toContain("The same place won every decided comparison");
  });

  it("states the ridge it takes where somebody only wins", () => {
    const { entries, notes } = tally({
      method: "pairwise",
      comparisons: [
        compare("A", "B", "left"),
        compare("C", "A", "right"),
        compare("C", "B", "left"),
        compare("B", "C", "left"),
      ],
    });
    expect(entries[0]).toMatchObject({ entry: "A", rank: 1 });
    expect(entries.every(({ adjusted }) => Number.isFinite(adjusted))).toBe(true);
    expect(notes[0]).toContain(`a ridge of ${FALLBACK_RIDGE} was used`);
    expect(
      tally({ method: "pairwise", comparisons: circle.slice(0, 2) }, "zh").notes.join(),
    ).toContain("岭参数");
  });

  it("takes a declared ridge as it is", () => {
    const comparisons = [compare("A", "B", "left")];
    const { entries, notes } = tally({
      method: "pairwise",
      comparisons,
      options: { orderEffect: false, ridge: 0.5 },
    });
    const ability = by(entries, "A").adjusted;
    expect(1 / (1 + Math.exp(2 * ability))).toBeCloseTo(0.5 * ability, 9);
    expect(notes.join()).not.toContain("ridge");
  });

  it("states its ridge where order explains the outcomes completely", () => {
    const { notes, pairwise } = tally({
      method: "pairwise",
      comparisons: [compare("A", "B", "left"), compare("A", "B", "right")],
    });
    expect(notes[0]).toContain("Order or ties explain the outcomes completely");
    expect(Number.isFinite(pairwise!.orderEffect)).toBe(true);
  });

  it("places nobody above another where every comparison was a tie", () => {
    const { entries, pairwise, notes } = tally({
      method: "pairwise",
      comparisons: [compare("A", "B", "tie"), compare("B", "C", "tie")],
    });
    expect(entries.map(({ rank, interval }) => [rank, interval])).toEqual(
      [1, 1, 1].map((rank) => [rank, [1, 3]]),
    );
    expect(pairwise).toEqual({
      orderEffect: null,
      tieParameter: null,
      separationReliability: null,
      deviance: 0,
    });
    expect(notes[0]).toBe("Every comparison was a tie: no entry is above another.");
  });

  it("refuses to rank across groups that were never compared", () => {
    const { entries, connected, notes, pairwise } = tally({
      method: "pairwise",
      comparisons: [
        ...circle,
        compare("X", "Y", "left"),
        compare("X", "Y", "right"),
        compare("B", "A", "right"),
      ],
    });
    expect(connected).toBe(false);
    expect(
      entries.map(({ entry, rank, interval, component }) => [entry, rank, interval, component]),
    ).toEqual([
      ["A", null, null, 1],
      ["B", null, null, 1],
      ["C", null, null, 1],
      ["X", null, null, 2],
      ["Y", null, null, 2],
    ]);
    expect(pairwise!.separationReliability).toBeNull();
    expect(notes[0]).toContain("2 groups");
  });
});
