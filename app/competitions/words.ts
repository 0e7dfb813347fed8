import { defineTexts } from "~/ui/localized";

/** Words for what a brief's fixed values mean, for every page of the room. */
export const phaseWords = defineTexts({
  announced: { zh: "即将开始", en: "Announced" },
  open: { zh: "正在征集", en: "Open for entries" },
  closed: { zh: "资格审查", en: "Screening" },
  judging: { zh: "评审中", en: "Being judged" },
  judged: { zh: "评审结束", en: "Judged" },
});

export const turnWords = defineTexts({
  opensAt: { zh: "开始征集", en: "Entries open" },
  closesAt: { zh: "作品截止", en: "Entries close" },
  judgingOpensAt: { zh: "评审开始", en: "Judging opens" },
  judgingClosesAt: { zh: "评审结束", en: "Judging closes" },
  resultsAt: { zh: "公布结果", en: "Results" },
});

export const sourceWords = defineTexts({
  expert: { zh: "专家", en: "Experts" },
  enterprise: { zh: "企业", en: "Enterprises" },
  public: { zh: "大众", en: "The public" },
});

export const sourceNotes = defineTexts({
  expert: { zh: "由评委会的专家评判", en: "judged by the experts of the panel" },
  enterprise: {
    zh: "由经核验的采购与生产企业评判",
    en: "judged by verified buyers and makers",
  },
  public: { zh: "由经核验的公众评判", en: "judged by verified members of the public" },
});

export const partWords = defineTexts({
  runs: { zh: "承办", en: "Run by" },
  helps: { zh: "协办", en: "With the help of" },
  supports: { zh: "支持", en: "Supported by" },
});

export const tieWords = defineTexts({
  criterion: {
    zh: (name: string) => `“${name}”平均分高者在前`,
    en: (name: string) => `the higher mean in “${name}” goes first`,
  },
  median: {
    zh: "评委总分的中位数高者在前",
    en: "the higher median of the jurors’ totals goes first",
  },
  deliberation: {
    zh: "由评委合议决定，理由记录在案",
    en: "the panel deliberates and decides, with its reason on record",
  },
});
