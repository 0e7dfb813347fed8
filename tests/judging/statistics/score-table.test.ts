import { describe, expect, it } from "vitest";
import { toNumber } from "~/judging/statistics/exact";
import {
  criterionMean,
  isComplete,
  meanOf,
  tabulate,
  totalsOf,
} from "~/judging/statistics/score-table";

const row = (juror: string, entry: string, value: number, criterion = "score") => ({
  juror,
  entry,
  value,
  criterion,
});

describe("the table of scores", () => {
  it("forgets the order in which scores arrived", () => {
    const rows = [row("B", "2", 3), row("A", "2", 1), row("A", "10", 2)];
    const table = tabulate(rows);
    expect(tabulate([...rows].reverse())).toEqual(table);
    expect(table.entries).toEqual(["10", "2"]);
    expect(table.jurors).toEqual(["A", "B"]);
    expect([...table.totals]).toEqual([2, 1, 3]);
    expect([...table.places]).toEqual([0, 1, 3]);
    expect(isComplete(table)).toBe(false);
  });

  it("weighs criteria exactly and normalises the weights", () => {
    const scores = [row("A", "1", 8.1, "x"), row("A", "1", 9.7, "y")];
    const table = tabulate(scores, { x: 0.3, y: 0.6 });
    expect(table.weights).toEqual([1 / 3, 2 / 3]);
    expect(table.totals[0]).toBe((0.3 * 81 + 0.6 * 97) / 9);
    expect(toNumber(meanOf(table, totalsOf(table, 0)))).toBe(table.totals[0]);
    expect(toNumber(criterionMean(table, 0, 1))).toBe(9.7);
    expect(tabulate(scores).weights).toEqual([0.5, 0.5]);
  });

  it("lets a criterion of no weight count for nothing", () => {
    const scores = [row("A", "1", 8, "x"), row("A", "1", 2, "y")];
    expect(tabulate(scores, { x: 2, y: 0 }).totals[0]).toBe(8);
  });

  it.each([
    [
      "a score given twice",
      [row("A", "1", 1), row("A", "1", 1)],
      undefined,
      "Juror A scored entry 1 twice on score.",
    ],
    [
      "a pair without one criterion",
      [row("A", "1", 1, "x"), row("A", "1", 1, "y"), row("B", "1", 1, "x")],
      undefined,
      "Juror B scored entry 1, but not on y.",
    ],
    [
      "a declared criterion that nobody scored",
      [row("A", "1", 1, "x")],
      { x: 1, y: 1 },
      "Juror A scored entry 1, but not on y.",
    ],
    ["weights of nothing", [row("A", "1", 1, "x")], { x: 0 }, "The weights add up to nothing."],
  ])("refuses %s", (_name, rows, weights, sentence) => {
    expect(() => tabulate(rows, weights as Record<string, number> | undefined)).toThrow(sentence);
  });

  it("does not confuse ids that look alike when joined", () => {
    const table = tabulate([row("a", "b\u0000c", 1), row("c\u0000a", "b", 2)]);
    expect(table.totals).toHaveLength(2);
  });
});
