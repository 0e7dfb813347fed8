import { describe, expect, it } from "vitest";
import {
  chiSquaredTail,
  fisherQuantile,
  fisherTail,
  incompleteBeta,
  logGamma,
  normalTail,
  studentQuantile,
  studentTail,
  upperGamma,
} from "~/judging/statistics/distributions";

/** Relative agreement. */
function near(value: number, expected: number, share = 1e-11) {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * share);
}

describe("distributions", () => {
  it("know ln Γ where it is known in closed form", () => {
    near(logGamma(0.5), Math.log(Math.PI) / 2);
    near(logGamma(5), Math.log(24));
    near(logGamma(171), 706.5730622457874);
  });

  it("know the normal distribution far into its tail", () => {
    near(normalTail(1.959963984540054), 0.025);
    near(normalTail(-1.959963984540054), 0.975);
    near(normalTail(10), 7.61985302416047e-24);
    expect(normalTail(0)).toBe(0.5);
    near(studentQuantile(0.025, Infinity), 1.959963984540054);
    // The z of Bonferroni over ten pairs.
    near(studentQuantile(0.0025, Infinity), 2.807033768343811);
    near(studentQuantile(1e-12, Infinity), 7.034483825301131);
  });

  it("know Student's t, by table and far out", () => {
    near(studentQuantile(0.025, 1), 12.706204736174698);
    near(studentQuantile(0.025, 5), 2.5705818356363146);
    near(studentQuantile(1e-9, 4), 234.02761040611892);
    near(studentQuantile(3e-9, 24000), 5.818869075072796, 1e-9);
    near(studentTail(-2, 7), 1 - studentTail(2, 7));
    near(studentTail(1, 1), 0.25);
  });

  it("know Fisher's F, with degrees of freedom that are no integers too", () => {
    near(fisherQuantile(0.025, 5, 15), 3.5764153492790607);
    near(fisherQuantile(0.975, 5, 18.3), 0.15732080384605515);
    near(fisherQuantile(0.025, 3.7, 5), 7.482187800098081);
    near(fisherTail(1, 4, 4), 0.5);
  });

  it("know chi-squared", () => {
    near(chiSquaredTail(2.4285714, 5), 0.7872118181535629);
    near(chiSquaredTail(2, 2), Math.exp(-1));
  });

  it("are whole at the ends", () => {
    expect(incompleteBeta(2, 3, 0)).toBe(0);
    expect(incompleteBeta(2, 3, 1)).toBe(1);
    expect(upperGamma(2, 0)).toBe(1);
  });
});
