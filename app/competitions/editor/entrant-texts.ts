import { defineTexts } from "~/ui/localized";

/** Who may enter, and what they sign. */
export const entrantTexts = defineTexts({
  title: { zh: "参赛资格与承诺书", en: "Who may enter" },
  note: {
    zh: "设计师报名、提交时按本人声明核对，晋级时再核对一次。不填就不限制。",
    en: "Checked against what entrants declare when they enter and submit, and again at promotion. Empty fields ask nothing.",
  },
  ageLeast: { zh: "年龄不小于", en: "Age, at least" },
  ageMost: { zh: "年龄不大于", en: "Age, at most" },
  years: { zh: "周岁", en: "years" },
  ageOn: { zh: "年龄算到哪一天", en: "Age counted on" },
  studentsOnly: { zh: "只限在校学生", en: "Students only" },
  graduatedFrom: { zh: "毕业不早于", en: "Or graduated no earlier than" },
  graduatedFromHint: {
    zh: "在这一天或之后毕业的也算。只在勾选“只限在校学生”时有效。",
    en: "Whoever graduated on that day or later counts too. Only together with “Students only”.",
  },
  residence: {
    zh: "户籍、学习或工作所在地（不限请留空）",
    en: "Where entrants are registered, study or work (empty for anywhere)",
  },
  neverAwarded: {
    zh: "未曾在本单位主办的往届竞赛中获奖",
    en: "Never awarded in an earlier contest of the same host",
  },
  pledge: { zh: "承诺书全文（不需要请留空）", en: "The pledge in full (empty for none)" },
  pledgeVersion: { zh: "承诺书版本", en: "Version of the pledge" },
  pledgeVersionHint: {
    zh: "例如 2026-1。改了文字就换一个版本，设计师会被请重新签署。",
    en: "For example 2026-1. With changed words give a new one; entrants are asked to sign again.",
  },
});
