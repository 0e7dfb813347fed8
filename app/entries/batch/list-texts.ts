import { defineTexts } from "~/ui/localized";

/** Headings of 汇总表 that no form has. */
export const listTexts = defineTexts({
  sheet: { zh: "参赛作品汇总表", en: "Entries" },
  template: { zh: "推荐作品汇总表", en: "Recommended works" },
  number: { zh: "参赛编号", en: "Entry number" },
  authors: { zh: "作者", en: "Authors" },
  contact: { zh: "负责人联系方式", en: "Contact of the lead" },
  recommendedBy: { zh: "推荐单位", en: "Recommended by" },
  screening: { zh: "资格审查", en: "Screening" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
});
