import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below, candidateNumbers, shownNumber, xoshiro128 } from "~/entries/candidate-numbers";

const seed = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 32, maxLength: 32 })
  .map((letters) => letters.join(""))
  .filter((text) => !/^0+$/.test(text));
const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 });

describe("the generator", () => {
  it("gives the published sequence of xoshiro128** for the state 1, 2, 3, 4", () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it("draws again what would make some numbers likelier than others", () => {
    const given = [2 ** 32 - 1, 2 ** 32 - 2, 7];
    // 2³² mod 10 is 6: the last six values do not divide evenly.
    expect(below(10, () => given.shift()!)).toBe(7);
  });
});

describe("candidate numbers", () => {
  it("are 1 to n, each once", () => {
    fc.assert(
      fc.property(seed, ids, (from, entries) => {
        const numbers = [...candidateNumbers(from, entries).values()].sort((a, b) => a - b);
        expect(numbers).toEqual(entries.map((_, index) => index + 1));
      }),
    );
  });

  it("do not depend on the order in which entries were handed in", () => {
    fc.assert(
      fc.property(seed, ids, (from, entries) => {
        const one = candidateNumbers(from, entries);
        const other = candidateNumbers(from, entries.toReversed());
        for (const id of entries) expect(other.get(id)).toBe(one.get(id));
      }),
    );
  });

  it("can be made again by anyone who has the seed and the ids", () => {
    // Made by a program of its own in another language.
    const numbers = candidateNumbers("9f3c5a7712e04bd86a1d90c4e8b7f235", [..."hgfedcba"]);
    const inOrder = [...numbers].sort(([, one], [, other]) => one - other).map(([id]) => id);
    expect(inOrder.join("")).toBe("gfbacdeh");
  });

  it("give every entry every number about equally often", () => {
    const entries = ["a", "b", "c", "d"];
    const counts = new Map<string, number>();
    const rounds = 4000;
    const next = xoshiro128([5, 6, 7, 8]);
    const word = () => next().toString(16).padStart(8, "0");
    for (let round = 0; round < rounds; round += 1)
      for (const [id, number] of candidateNumbers(word() + word() + word() + word(), entries))
        counts.set(`${id}${number}`, (counts.get(`${id}${number}`) ?? 0) + 1);
    const expected = rounds / 4;
    const chiSquare = [...counts.values()].reduce(
      (sum, n) => sum + (n - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(16);
    expect(chiSquare).toBeLessThan(37.7); // the 99.9th percentile for 15 degrees of freedom; 9 are free
  });

  it.each(["", "xyz", "0".repeat(32), "A".repeat(32), "a".repeat(31)])(
    "refuse the seed “%s”",
    (bad) => {
      expect(() => candidateNumbers(bad, ["a"])).toThrow(RangeError);
    },
  );

  it("are not given twice to one entry", () => {
    expect(() => candidateNumbers("a".repeat(32), ["a", "a"])).toThrow(RangeError);
  });

  it("are read out with four figures", () => {
    expect([1, 147, 3684, 12345].map(shownNumber)).toEqual(["0001", "0147", "3684", "12345"]);
  });
});
