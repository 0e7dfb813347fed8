import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval, Z95 } from "~/judging/statistics/wilson";

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [1, 1, 0.206549, 1],
    [2, 2, 0.34238, 1],
  ])("of %i approvals among %i is %d to %d (Newcombe 1998)", (approvals, shown, low, high) => {
    const interval = wilsonInterval(approvals, shown);
    expect(interval[0]).toBeCloseTo(low, 6);
    expect(interval[1]).toBeCloseTo(high, 6);
  });

  it("says nothing of an entry that nobody was shown", () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it("has ends where the score test just rejects, around the share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const approvals = Math.round(part * n);
          const share = approvals / n;
          const [low, high] = wilsonInterval(approvals, n);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          for (const end of [low, high]) {
            if (end === 0 || end === 1) continue;
            expect(Math.abs(share - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(Z95, 6);
          }
        },
      ),
    );
  });

  it("ranks 81 of 90 above 1 of 1", () => {
    expect(wilsonInterval(81, 90)[0]).toBeGreaterThan(wilsonInterval(1, 1)[0]);
  });
});
