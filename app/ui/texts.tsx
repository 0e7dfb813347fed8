import { createContext, useContext, type ReactNode } from "react";
import { defaultLocale, languageOf, languageTag, localized, textsFor } from "./localized";
import type { Catalogue, Locale, Localized, Texts } from "./localized";

export { localized } from "./localized";
export type { Locale, Localized } from "./localized";

const LocaleContext = createContext<Locale>(defaultLocale);

/** Stands once at the root; a part of a page in another language may wrap itself again. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** `const t = useText(entryTexts)`, then `t.title` or `t.left({ count })`. */
export function useText<Keys>(catalogue: Catalogue<Keys>): Texts<Keys> {
  return textsFor(catalogue, useLocale());
}

/** A dot between two names stays beside the first: no line begins with it. */
export const withItsDots = (text: string): string => text.replaceAll(" ·", "\u00a0·");

/** A person's text in the reader's language; says so to screen readers where only Chinese exists. */
export function LocalizedText({ value }: { value: Localized }) {
  const locale = useLocale();
  const shown = languageOf(value, locale);
  const text = withItsDots(localized(value, locale));
  return shown === locale ? <>{text}</> : <span lang={languageTag(shown)}>{text}</span>;
}
