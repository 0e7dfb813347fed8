import { localeFrom, textsFor, type Catalogue, type Locale, type Localized } from "~/ui/localized";

interface Match {
  id: string;
  data: unknown;
}

const siteName = { zh: "湘裳", en: "Xiangshang" };

/** The browser tab's words for a page, in the language that the root has found. */
export function titleIn(matches: readonly (Match | undefined)[], title: Required<Localized>) {
  const root = matches.find((match) => match?.id === "root")?.data as { locale?: Locale } | null;
  const locale = localeFrom(root?.locale);
  return [{ title: `${title[locale]} · ${siteName[locale]}` }];
}

/** A door's `meta`: the page's title out of its room's texts. */
export const titled =
  <Keys>(catalogue: Catalogue<Keys>, key: keyof Keys) =>
  ({ matches }: { matches: readonly (Match | undefined)[] }) =>
    titleIn(matches, {
      zh: String(textsFor(catalogue, "zh")[key]),
      en: String(textsFor(catalogue, "en")[key]),
    });
