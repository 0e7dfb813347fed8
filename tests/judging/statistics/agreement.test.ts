import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleissKappa } from "~/judging/statistics/fleiss";
import { intraclass, jurorsNeeded, type IntraclassForm } from "~/judging/statistics/intraclass";
import { kendallW } from "~/judging/statistics/kendall";
import { krippendorffAlpha, type Metric } from "~/judging/statistics/krippendorff";
import { midranks } from "~/judging/statistics/midranks";
import { krippendorffC, shroutFleiss } from "../published";
import { alphaByCoincidences } from "../second-methods";

const columns = (rows: readonly (readonly (number | null)[])[]) =>
  rows[0]!.map((_, c) => rows.flatMap((row) => (row[c] === null ? [] : [row[c]!])));

describe("Krippendorff's α", () => {
  it("gives his example C on all four metrics, missing values and a lone value included", () => {
    expect(krippendorffAlpha(columns(krippendorffC))).toEqual({
      nominal: expect.closeTo(0.7434211, 7),
      ordinal: expect.closeTo(0.8153875, 7),
      interval: expect.closeTo(0.8491071, 7),
      ratio: expect.closeTo(0.7974027, 6),
    });
  });

  it("gives Shrout and Fleiss's judges", () => {
    const { interval, ordinal } = krippendorffAlpha(shroutFleiss);
    expect(interval).toBeCloseTo(0.1473079, 7);
    expect(ordinal).toBeCloseTo(0.1090594, 7);
  });

  it("agrees with the table of coincidences", () => {
    const unit = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 0, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 8 }), (units) => {
        const alpha = krippendorffAlpha(units);
        for (const metric of ["nominal", "ordinal", "interval", "ratio"] as Metric[]) {
          const slow = alphaByCoincidences(units, metric);
          if (alpha[metric] === null) expect(slow).toBeNaN();
          else expect(alpha[metric]).toBeCloseTo(slow, 9);
        }
      }),
    );
  });

  it("counts two zeros as agreement on the ratio metric, and zero against one as the most there is", () => {
    expect(
      krippendorffAlpha([
        [0, 0],
        [1, 1],
      ]).ratio,
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [0, 1],
        [0, 1],
      ]).ratio,
    ).toBeCloseTo(-0.5, 12);
  });

  it("is undefined without variation, without pairs, and on a ratio scale below zero", () => {
    const nothing = { nominal: null, ordinal: null, interval: null, ratio: null };
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual(nothing);
    expect(krippendorffAlpha([[1], [2], []])).toEqual(nothing);
    const below = krippendorffAlpha([
      [-1, 1],
      [2, 2],
    ]);
    expect(below.ratio).toBeNull();
    expect(below.interval).not.toBeNull();
  });

  it("is 1 where all agree, whatever they agree on", () => {
    expect(
      krippendorffAlpha([
        [1, 1, 1],
        [5, 5],
        [2, 2, 2],
      ]),
    ).toEqual({
      nominal: 1,
      ordinal: 1,
      interval: 1,
      ratio: 1,
    });
  });

  it("does not change on the interval metric when scores are stretched and moved", () => {
    const before = krippendorffAlpha(shroutFleiss).interval!;
    const after = krippendorffAlpha(shroutFleiss.map((row) => row.map((x) => 7 * x - 3))).interval!;
    expect(after).toBeCloseTo(before, 12);
  });
});

describe("intraclass correlation", () => {
  const published: Record<IntraclassForm, [number, number, number]> = {
    "1,1": [0.1657418, -0.1329323, 0.7225601],
    "2,1": [0.2897638, 0.0187865, 0.7610844],
    "3,1": [0.7148407, 0.3424648, 0.9458583],
    "1,k": [0.4427971, -0.8844422, 0.9124154],
    "2,k": [0.6200505, 0.0711368, 0.927232],
    "3,k": [0.9093155, 0.6756747, 0.9858917],
  };
  const result = intraclass(shroutFleiss)!;

  it.each(Object.entries(published))(
    "gives Shrout and Fleiss's ICC(%s) with its interval",
    (form, answer) => {
      const { value, interval } = result.forms[form as IntraclassForm];
      expect([value, ...interval]).toEqual(answer.map((figure) => expect.closeTo(figure, 6)));
    },
  );

  it("gives their mean squares", () => {
    expect(result).toMatchObject({
      bms: expect.closeTo(11.2416667, 7),
      wms: expect.closeTo(6.2638889, 7),
      jms: expect.closeTo(32.4861111, 7),
      ems: expect.closeTo(1.0194444, 7),
    });
  });

  it("says how many jurors a reliability of 0.80 would take", () => {
    expect(jurorsNeeded(result.forms["3,1"].value)).toBeCloseTo(1.5956522, 6);
    expect(jurorsNeeded(result.forms["2,1"].value)).toBeCloseTo(9.8043478, 6);
    expect(jurorsNeeded(0.5, 0.9)).toBeCloseTo(9, 12);
  });

  it("is 1 throughout where jurors agree entirely", () => {
    const { forms } = intraclass([
      [1, 1, 1],
      [2, 2, 2],
      [5, 5, 5],
    ])!;
    for (const form of Object.values(forms)) expect(form).toEqual({ value: 1, interval: [1, 1] });
  });

  it("is 1 in consistency, and below it in agreement, where jurors differ by a constant", () => {
    const { forms } = intraclass([
      [1, 2],
      [2, 3],
      [5, 6],
    ])!;
    expect(forms["3,1"].value).toBeCloseTo(1, 12);
    expect(forms["2,1"].value).toBeLessThan(1);
    const [low, high] = forms["2,1"].interval;
    expect(low).toBeLessThan(forms["2,1"].value);
    expect(high).toBeGreaterThan(forms["2,1"].value);
  });

  it("needs two entries, two jurors and some difference", () => {
    expect(intraclass([[1, 2]])).toBeNull();
    expect(intraclass([[1], [2]])).toBeNull();
    expect(intraclass([])).toBeNull();
    expect(
      intraclass([
        [4, 4],
        [4, 4],
      ]),
    ).toBeNull();
  });

  it("widens its interval with the confidence asked for", () => {
    const [low, high] = intraclass(shroutFleiss, 0.99)!.forms["2,1"].interval;
    expect(low).toBeLessThan(published["2,1"][1]);
    expect(high).toBeGreaterThan(published["2,1"][2]);
  });
});

describe("Kendall's W", () => {
  it("gives Siegel and Castellan's three judges without ties", () => {
    expect(
      kendallW([
        [1, 6, 3, 2, 5, 4],
        [1, 5, 6, 4, 2, 3],
        [6, 3, 2, 5, 4, 1],
      ]),
    ).toEqual({
      rankSums: [8, 14, 11, 11, 11, 8],
      s: 25.5,
      w: expect.closeTo(0.1619048, 7),
      chiSquared: expect.closeTo(2.4285714, 7),
      df: 5,
      p: expect.closeTo(0.7872118, 6),
      meanSpearman: expect.closeTo(-0.2571429, 7),
    });
  });

  it("corrects for ties", () => {
    const judges = shroutFleiss[0]!.map((_, j) => shroutFleiss.map((row) => row[j]!));
    expect(kendallW(judges)!.w).toBeCloseTo(0.887037, 6);
  });

  it("is 1 for judges in full agreement, ties or not", () => {
    expect(
      kendallW([
        [1, 2, 2, 5],
        [10, 20, 20, 21],
      ])!.w,
    ).toBeCloseTo(1, 12);
  });

  it("needs two judges, two entries and some difference", () => {
    expect(kendallW([[1, 2]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(kendallW([])).toBeNull();
    expect(
      kendallW([
        [3, 3],
        [4, 4],
      ]),
    ).toBeNull();
  });
});

describe("mid-ranks", () => {
  it("share the middle of the ranks they fill", () => {
    const { ranks, ties } = midranks([30, 10, 20, 20]);
    expect([...ranks]).toEqual([4, 1, 2.5, 2.5]);
    expect(ties).toBe(6);
  });
});

describe("Fleiss' κ", () => {
  it("gives the fourteen raters of ten subjects", () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa(counts)).toEqual({
      observed: expect.closeTo(0.378022, 6),
      expected: expect.closeTo(0.2127551, 7),
      kappa: expect.closeTo(0.2099307, 7),
    });
  });

  it("is undefined for unequal panels, a single juror, no entries, or one category only", () => {
    expect(
      fleissKappa([
        [2, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
    expect(fleissKappa([])).toBeNull();
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toBeNull();
  });
});
