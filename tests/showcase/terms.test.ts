import { describe, expect, it } from "vitest";
import { termsAsked, termsOf } from "~/showcase/terms";

const finds = (text: string, search: string) => {
  const kept = new Set(termsOf([text]));
  return termsAsked(search).every((term) => kept.has(term));
};

describe("a work is found by its words", () => {
  it.each<[string, string, boolean]>([
    ["土家织锦的四十八勾纹", "织锦", true],
    ["土家织锦的四十八勾纹", "土家织锦", true],
    ["土家织锦的四十八勾纹", "锦", true],
    ["编织，锦缎", "织锦", false],
    ["织成的锦", "织锦", false],
    ["一织锦", "土家织锦", false],
    ["Xiang Embroidery", "embroidery", true],
    ["Xiang Embroidery", "embroider", false],
    ["聚酯纤维70", "70", true],
    ["ＡＢＣ防风", "abc 防风", true],
    ["湘绣·芙蓉", "芙蓉 湘绣", true],
    ["湘绣·芙蓉", "湘绣 牡丹", false],
  ])("in 「%s」, 「%s」 is found: %s", (text, search, expected) => {
    expect(finds(text, search)).toBe(expected);
  });

  it("asks for nothing where a search holds no word, and reads no more than a line", () => {
    expect(termsAsked(" ，。! ")).toEqual([]);
    expect(termsAsked("织".repeat(5_000))).toEqual(["织织"]);
  });

  it("keeps each word once, whatever number of texts holds it", () => {
    expect(termsOf(["织锦", "织锦"])).toEqual(["织", "织锦", "锦"]);
  });
});
