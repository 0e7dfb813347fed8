import { describe, expect, expectTypeOf, it } from "vitest";
import {
  defineTexts,
  languageOf,
  languageTag,
  localeFrom,
  localized,
  textsFor,
} from "~/ui/localized";

const texts = defineTexts({
  title: { zh: "参赛作品", en: "Entries" },
  left: {
    zh: ({ count }: { count: number }) => `还剩 ${count} 件`,
    en: ({ count }) => `${count} left`,
  },
});

describe("a catalogue of interface texts", () => {
  it("answers in the language it is asked for, with parameters", () => {
    expect(textsFor(texts, "zh").title).toBe("参赛作品");
    expect(textsFor(texts, "en").title).toBe("Entries");
    expect(textsFor(texts, "zh").left({ count: 3 })).toBe("还剩 3 件");
    expect(textsFor(texts, "en").left({ count: 3 })).toBe("3 left");
  });

  it("gives the same object again, so that views do not re-render for it", () => {
    expect(textsFor(texts, "zh")).toBe(textsFor(texts, "zh"));
    expect(textsFor(texts, "zh")).not.toBe(textsFor(texts, "en"));
  });

  it("knows the parameters of its sentences", () => {
    expectTypeOf(textsFor(texts, "en").left).parameter(0).toEqualTypeOf<{ count: number }>();
    expectTypeOf(textsFor(texts, "en").title).toEqualTypeOf<string>();
  });

  it("does not compile without a language or with two sentences that take different things", () => {
    // @ts-expect-error English is missing
    defineTexts({ a: { zh: "甲" } });
    // @ts-expect-error Chinese is missing
    defineTexts({ a: { en: "A" } });
    // @ts-expect-error a fixed text and a sentence with parameters are no pair
    defineTexts({ a: { zh: (n: number) => `${n}`, en: "A" } });
    defineTexts({
      a: {
        zh: ({ n }: { n: number }) => `${n}`,
        // @ts-expect-error the two take different parameters
        en: ({ m }: { m: number }) => `${m}`,
      },
    });
  });
});

describe("a text written by a person", () => {
  it.each([
    ["zh", { zh: "楚风", en: "Chu Wind" }, "楚风", "zh"],
    ["en", { zh: "楚风", en: "Chu Wind" }, "Chu Wind", "en"],
    ["en", { zh: "楚风" }, "楚风", "zh"],
    ["en", { zh: "楚风", en: "  " }, "楚风", "zh"],
  ] as const)("read in %s, %o is %s, which is %s", (locale, value, shown, language) => {
    expect(localized(value, locale)).toBe(shown);
    expect(languageOf(value, locale)).toBe(language);
  });

  it("is Chinese for any locale nobody knows", () => {
    expect(["en", "zh", "fr", undefined, null].map(localeFrom)).toEqual([
      "en",
      "zh",
      "zh",
      "zh",
      "zh",
    ]);
    expect([languageTag("zh"), languageTag("en")]).toEqual(["zh-CN", "en"]);
  });
});
