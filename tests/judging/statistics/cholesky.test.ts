import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  factorise,
  inverse,
  logDeterminant,
  solve,
  solveLower,
} from "~/judging/statistics/cholesky";
import { invert } from "../second-methods";

describe("positive definite systems", () => {
  it("are solved, inverted and measured by hand-checked figures", () => {
    const factor = factorise(Float64Array.of(4, 2, 2, 3), 2)!;
    expect([...solve(factor, [2, 5])].map((x) => x.toFixed(12))).toEqual([
      "-0.500000000000",
      "2.000000000000",
    ]);
    expect(solveLower(factor, [2, 1])[0]).toBe(1);
    expect(logDeterminant(factor)).toBeCloseTo(Math.log(8), 14);
    expect([...inverse(factor)].map((x) => x * 8)).toEqual(
      [3, -2, -2, 4].map((x) => expect.closeTo(x, 12)),
    );
  });

  it("are refused where they are singular", () => {
    expect(factorise(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
    expect(factorise(Float64Array.of(0), 1)).toBeNull();
    expect(factorise(Float64Array.of(NaN), 1)).toBeNull();
  });

  it("invert as Gaussian elimination does", () => {
    const size = 5;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 25, maxLength: 25 }),
        (b) => {
          const matrix = new Float64Array(size * size);
          for (let i = 0; i < size; i++) {
            for (let j = 0; j < size; j++) {
              matrix[i * size + j] = i === j ? 1 : 0;
              for (let k = 0; k < size; k++) {
                matrix[i * size + j]! += b[i * size + k]! * b[j * size + k]!;
              }
            }
          }
          const rows = Array.from({ length: size }, (_, i) => [
            ...matrix.slice(i * size, i * size + size),
          ]);
          const expected = invert(rows).flat();
          inverse(factorise(matrix, size)!).forEach((value, at) =>
            expect(value).toBeCloseTo(expected[at]!, 8),
          );
        },
      ),
    );
  });
});
