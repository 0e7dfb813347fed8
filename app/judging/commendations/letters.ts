import { defineTexts } from "~/ui/localized";

type Shown = { contest: string; commendation: string; link: string };

/** What is written to an organisation that was commended. */
export const commendationLetters = defineTexts({
  line: {
    zh: (p: Shown) => `贵单位在“${p.contest}”中获“${p.commendation}”`,
    en: (p) => `Your organisation was commended in ${p.contest}: ${p.commendation}`,
  },
  subject: {
    zh: (p: Shown) => `“${p.contest}”公布了表彰名单`,
    en: (p) => `The commendations of ${p.contest}`,
  },
  body: {
    zh: (p: Shown) => `【湘裳】贵单位在“${p.contest}”中获“${p.commendation}”：\n${p.link}`,
    en: (p) =>
      `Xiangshang: in ${p.contest} your organisation was given: ${p.commendation}\n${p.link}`,
  },
});
