import { defineTexts, localized, type Locale } from "~/ui/localized";
import { phaseAt, roundAt, type Course, type Turn } from "./phases";

/** Words for what a brief's fixed values mean, for every page of the room. */
export const phaseWords = defineTexts({
  announced: { zh: "即将开始", en: "Announced" },
  open: { zh: "正在征集", en: "Open for entries" },
  closed: { zh: "资格审查", en: "Screening" },
  judging: { zh: "评审中", en: "Being judged" },
  between: { zh: "轮次之间", en: "Between rounds" },
  judged: { zh: "评审结束", en: "Judged" },
});

export const turnWords = defineTexts({
  opensAt: { zh: "开始征集", en: "Entries open" },
  closesAt: { zh: "作品截止", en: "Entries close" },
  finishingEndsAt: { zh: "补传结束", en: "Finishing window ends" },
  judgingOpensAt: { zh: "评审开始", en: "Judging opens" },
  judgingClosesAt: { zh: "评审结束", en: "Judging closes" },
  makingDueAt: { zh: "成衣交付", en: "Garments are due" },
  resultsAt: { zh: "公布结果", en: "Results" },
});

/** What a turn is called; of several rounds it says which: 「初评 · 评审开始」. */
export function turnWord(
  { name, round }: Turn,
  { rounds }: Pick<Course, "rounds">,
  locale: Locale,
): string {
  const word = turnWords[name][locale];
  return round && rounds.length > 1 ? `${localized(round.name, locale)} · ${word}` : word;
}

/** What a phase is called; of several rounds it says which: 「初评 · 评审中」. */
export function phaseWord(course: Course, now: Date, locale: Locale): string {
  const phase = phaseAt(course, now);
  const round = roundAt(course, now);
  if (!round || phase === "judged" || course.rounds.length === 1) return phaseWords[phase][locale];
  const word = phaseWords[phase === "judging" ? "judging" : "judged"][locale];
  return `${localized(round.name, locale)} · ${word}`;
}

export const sourceWords = defineTexts({
  expert: { zh: "专家", en: "Experts" },
  enterprise: { zh: "企业", en: "Enterprises" },
  public: { zh: "大众", en: "The public" },
});

/** Who judges, as `judgesOf` answers it: a source, or all on one panel. */
export const judgeWords = {
  ...sourceWords,
  ...defineTexts({ panel: { zh: "全体评委", en: "All jurors" } }),
};

export const judgeNotes = defineTexts({
  panel: { zh: "由评委会全体评委评判", en: "judged by all jurors of the panel" },
  expert: { zh: "由评委会的专家评判", en: "judged by the experts of the panel" },
  enterprise: {
    zh: "由经核验的采购与生产企业评判",
    en: "judged by verified buyers and makers",
  },
  public: { zh: "由经核验的公众评判", en: "judged by verified members of the public" },
});

export const partWords = defineTexts({
  guides: { zh: "指导", en: "Guided by" },
  runs: { zh: "承办", en: "Run by" },
  helps: { zh: "协办", en: "With the help of" },
  supports: { zh: "支持", en: "Supported by" },
});

export const roleWords = defineTexts({
  industrial: { zh: "工业设计大师", en: "Master of industrial design" },
  fashion: { zh: "服装设计大师", en: "Master of fashion design" },
  crafts: { zh: "工艺美术大师", en: "Master of arts and crafts" },
  mentor: { zh: "导师", en: "Mentor" },
});

export const commendedWords = defineTexts({
  organisation: { zh: "推荐单位", en: "a recommending organisation" },
  advisor: { zh: "指导教师", en: "an advisor" },
});

export const tieWords = defineTexts({
  "primary-criterion": {
    zh: (name: string) => `首要维度“${name}”平均分高者在前`,
    en: (name: string) => `the higher mean in the primary criterion, “${name}”, goes first`,
  },
  "count-back": {
    zh: "从高到低逐一比较评委给出的分数，先高者在前",
    en: "the jurors’ marks are compared from the highest down, and the first higher one goes first",
  },
  majority: {
    zh: "同时评过两件作品的评委中，多数认为更好的在前",
    en: "of the jurors who judged both, what the majority preferred goes first",
  },
  "chair-vote": {
    zh: "由评委组长投票决定，记录在案",
    en: "the chair of the panel casts a vote, which is recorded",
  },
});
