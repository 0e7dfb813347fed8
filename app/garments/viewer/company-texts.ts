import { defineTexts } from "~/ui/localized";

/** Garments seen together. */
export const companyTexts = defineTexts({
  split: { zh: "分屏对照", en: "Split with" },
  none: { zh: "不分屏", en: "none" },
  apart: { zh: "分屏已收起。", en: "The split is put away." },
  splitWith: {
    zh: (letter: string) => `与 ${letter} 分屏：滑杆移动分界线，X 键换边。`,
    en: (letter: string) => `Split with ${letter}: the slider moves the line, X changes sides.`,
  },
  line: { zh: "分界线", en: "Where the line is" },
  swap: { zh: "换边", en: "Change sides" },
  swapped: {
    zh: (left: string, right: string) => `左 ${left}，右 ${right}`,
    en: (left: string, right: string) => `Left ${left}, right ${right}`,
  },
});
