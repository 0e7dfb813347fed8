import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, decimalsOf, scaledInteger, toNumber } from "~/judging/statistics/exact";

describe("exact decimals", () => {
  it.each([
    [8, 0],
    [0, 0],
    [-0.5, 1],
    [8.25, 2],
    [0.1234, 4],
    [0.12345, 5],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [0.30000000000000004, 17],
  ])("reads %d as having %i decimals", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it.each([
    [8.1, 1, 81n],
    [-0.05, 3, -50n],
    [1.5e300, 0, 15n * 10n ** 299n],
    [1e-7, 8, 10n],
    [123456789.123, 20, 12345678912300000000000000000n],
    [5e-324, 324, 5n],
    [0.30000000000000004, 17, 30000000000000004n],
  ])("scales %d by %i decimals without rounding", (value, decimals, whole) => {
    expect(scaledInteger(value, decimals)).toBe(whole);
  });

  it("adds 0.1 and 0.2 to 0.3", () => {
    expect(scaledInteger(0.1, 1) + scaledInteger(0.2, 1)).toBe(scaledInteger(0.3, 1));
  });

  it("gives back any number it was given", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e290, max: 1e290 }),
        (x) => {
          const decimals = decimalsOf(x);
          const back = toNumber({
            numerator: scaledInteger(x, decimals),
            denominator: 10n ** BigInt(decimals),
          });
          // Where the nearest number is taken by long division, the last bit may be the one beside it.
          expect(Math.abs(back - x)).toBeLessThanOrEqual(Math.abs(x) * 2.3e-16 + 5e-324);
        },
      ),
    );
  });

  it("compares fractions without dividing", () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(compareFractions(third, { numerator: 2n, denominator: 6n })).toBe(0);
    expect(
      compareFractions(third, { numerator: 333333333333333333n, denominator: 10n ** 18n }),
    ).toBe(1);
    expect(compareFractions({ numerator: -1n, denominator: 3n }, third)).toBe(-1);
  });

  it("turns a fraction larger than any safe integer into the nearest number", () => {
    expect(toNumber({ numerator: -(10n ** 400n), denominator: 10n ** 399n * 4n })).toBe(-2.5);
    expect(toNumber({ numerator: 10n ** 30n, denominator: 7n })).toBeCloseTo(1e30 / 7, -16);
  });
});
