/** The two languages of the house. Chinese comes first, and is what a missing English text falls back to. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh";

/** A text written by a person (a contest's name, a rule): Chinese always, English if they gave it. */
export type Localized = { zh: string; en?: string };

/** A sentence of the interface: fixed, or made from typed parameters. */
export type Wording = string | ((...parameters: never[]) => string);

type Translation<Words> = Words extends string ? string : Words;
type Pair<Words> = { zh: Words; en: Translation<Words> };
export type Catalogue<Keys = Record<string, Wording>> = { [Key in keyof Keys]: Pair<Keys[Key]> };
/** What a view holds: one language of a catalogue. */
export type Texts<Keys> = { [Key in keyof Keys]: Translation<Keys[Key]> };

/**
 * Defines a catalogue of interface texts. The compiler refuses a key that lacks a language, and a
 * pair whose two functions do not take the same parameters; at run time this is the identity.
 */
export function defineTexts<Keys extends Record<string, Wording>>(catalogue: {
  [Key in keyof Keys]: { zh: Keys[Key]; en: NoInfer<Translation<Keys[Key]>> };
}): Catalogue<Keys> {
  return catalogue as Catalogue<Keys>;
}

const opened = new WeakMap<object, Partial<Record<Locale, object>>>();

/** One language of a catalogue, for code outside React. The same object for the same question. */
export function textsFor<Keys>(catalogue: Catalogue<Keys>, locale: Locale): Texts<Keys> {
  const known = opened.get(catalogue) ?? {};
  if (!known[locale]) {
    const pairs = Object.entries(catalogue) as [string, Pair<Wording>][];
    known[locale] = Object.fromEntries(pairs.map(([key, pair]) => [key, pair[locale]]));
    opened.set(catalogue, known);
  }
  return known[locale] as Texts<Keys>;
}

/** The language in which `localized` will answer: differs from the one asked for if English is missing. */
export function languageOf(value: Localized, locale: Locale): Locale {
  return locale === "en" && value.en?.trim() ? "en" : "zh";
}

/** A person's text in the reader's language, or in Chinese where nobody translated it. */
export function localized(value: Localized, locale: Locale): string {
  return languageOf(value, locale) === "en" ? (value.en as string) : value.zh;
}

/** The BCP 47 tag for `lang` and `hreflang`. */
export function languageTag(locale: Locale): "zh-CN" | "en" {
  return locale === "zh" ? "zh-CN" : "en";
}

/** Reads a locale from outside (address, cookie, form); anything unknown is Chinese. */
export function localeFrom(value: unknown): Locale {
  return value === "en" ? "en" : defaultLocale;
}
