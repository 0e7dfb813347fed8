import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, CanonicalJsonError } from "~/evidence/canonical-json";

describe("canonical JSON (RFC 8785)", () => {
  it("writes the RFC's own example of section 3.2.3 exactly", () => {
    const example = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts names by UTF-16 code units, as the RFC's example of section 3.2.3 does", () => {
    const example = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [5e-324, "5e-324"],
    [-5e-324, "-5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [9007199254740992, "9007199254740992"],
    [295147905179352830000, "295147905179352830000"],
    [9.999999999999997e22, "9.999999999999997e+22"],
    [1e23, "1e+23"],
    [999999999999999700000, "999999999999999700000"],
    [1e21, "1e+21"],
    [9.999999999999997e-7, "9.999999999999997e-7"],
    [0.000001, "0.000001"],
  ])("writes the number %d of the RFC's appendix B as %s", (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  it("leaves out undefined members, and keeps a member called __proto__", () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it("allows the same object twice, but not inside itself", () => {
    const shared = { x: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"x":1},{"x":1}]');
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => canonicalJson(loop)).toThrow("$[0] contains itself");
  });

  it("refuses what is nested without end rather than falling off the stack", () => {
    const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(() => canonicalJson(deep)).toThrow("$ is nested deeper than 500");
    expect(canonicalJson(JSON.parse("[".repeat(500) + "]".repeat(500)))).toHaveLength(1000);
  });

  it.each([
    ["NaN", { a: [NaN] }, "$.a[0] is not a finite number"],
    ["infinity", Infinity, "$ is not a finite number"],
    ["a lone surrogate", "\ud83d", "$ has a lone surrogate"],
    ["a lone surrogate in a name", { "\udead": 1 }, "has a lone surrogate"],
    ["undefined in an array", [undefined], "$[0] is undefined"],
    ["a bigint", 1n, "$ is bigint"],
    ["a function", { f: () => 1 }, "$.f is function"],
    ["a date", { at: new Date(0) }, "$.at is not a plain record"],
  ])("refuses %s", (_name, value, message) => {
    expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it("says the same as any other order of the same members, and reads back unchanged", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        let text: string;
        try {
          text = canonicalJson(record);
        } catch (error) {
          // fast-check's JSON values may hold lone surrogates, which are refused.
          return error instanceof CanonicalJsonError;
        }
        expect(canonicalJson(reversed)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        return true;
      }),
    );
  });
});
