import { localized, textsFor, type Locale, type Localized } from "~/ui/localized";
import { resultsTexts } from "../results/texts";
import { noticeTexts } from "./texts";

interface NoticeList {
  honours: readonly {
    prize: Localized;
    number: string;
    title: string;
    names: readonly string[];
    place: number;
  }[];
  vacant: readonly { prize: Localized; places: number }[];
}

/** 公示名单 as rows of a sheet, headings first: what was awarded, to which work, by whom; then the places left vacant. */
export function noticeSheet(
  { honours, vacant }: NoticeList,
  locale: Locale,
): (string | number)[][] {
  const t = textsFor(resultsTexts, locale);
  const n = textsFor(noticeTexts, locale);
  return [
    [t.award, t.number, t.work, t.designers, t.place],
    ...honours.map(({ prize, number, title, names, place }) => [
      ...[localized(prize, locale), number, title],
      ...[names.join(locale === "zh" ? "、" : ", "), place],
    ]),
    ...vacant.flatMap(({ prize, places }) =>
      Array.from({ length: places }, () => [localized(prize, locale), "", n.leftVacant, "", ""]),
    ),
  ];
}
