import { describe, expect, it } from "vitest";
import {
  componentsOf,
  isStronglyConnected,
  panelComponents,
} from "~/judging/statistics/connectivity";

describe("connectivity", () => {
  it("numbers the components in the order of their first node", () => {
    expect([...componentsOf(5, [3, 1], [0, 4])]).toEqual([0, 1, 2, 0, 1]);
  });

  it("joins entries through the jurors they share", () => {
    const panel = (pairs: [number, number][]) =>
      panelComponents({
        entries: ["a", "b", "c"],
        jurors: ["x", "y"],
        entryOf: Int32Array.from(pairs, ([entry]) => entry),
        jurorOf: Int32Array.from(pairs, ([, juror]) => juror),
      });
    expect(
      panel([
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
      ]),
    ).toMatchObject({ count: 1 });
    const parted = panel([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
    expect(parted.count).toBe(2);
    expect([...parted.ofEntry]).toEqual([0, 0, 1]);
    expect([...parted.ofJuror]).toEqual([0, 1]);
  });

  it("is strong where every entry can be reached from every other along wins", () => {
    const whole = Int32Array.of(0, 0, 0);
    expect(isStronglyConnected(whole, [0, 1, 2], [1, 2, 0])).toBe(true);
    expect(isStronglyConnected(whole, [0, 0, 1], [1, 2, 2])).toBe(false);
    expect(isStronglyConnected(whole, [1, 2, 2], [0, 0, 1])).toBe(false);
  });

  it("asks this of each component by itself", () => {
    const two = Int32Array.of(0, 1, 0, 1);
    expect(isStronglyConnected(two, [0, 2, 1, 3], [2, 0, 3, 1])).toBe(true);
    expect(isStronglyConnected(two, [0, 2, 1], [2, 0, 3])).toBe(false);
  });
});
