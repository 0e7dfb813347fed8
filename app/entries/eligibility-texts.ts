import type { Because } from "~/platform/refusal";
import { defineTexts, type Localized } from "~/ui/localized";

/** Why somebody may not enter, and what to do. */
export const eligibilityTexts = {
  bornMissing: { zh: "请填写出生日期。", en: "Give your date of birth." },
  tooYoung: (age: number, least: number, on: string): Because => ({
    zh: `截至 ${on} 您 ${age} 周岁，本竞赛要求年满 ${least} 周岁。`,
    en: `On ${on} you are ${age}; this contest asks for ${least} at least.`,
  }),
  tooOld: (age: number, most: number, on: string): Because => ({
    zh: `截至 ${on} 您 ${age} 周岁，本竞赛要求不超过 ${most} 周岁。`,
    en: `On ${on} you are ${age}; this contest asks for ${most} at most.`,
  }),
  enrolledMissing: { zh: "请选择是否在校。", en: "Say whether you are enrolled." },
  notEnrolled: {
    zh: "本竞赛只限在校学生参加。",
    en: "This contest is for enrolled students only.",
  },
  graduatedMissing: { zh: "请填写毕业日期。", en: "Give the day on which you graduated." },
  graduatedEarly: (from: string): Because => ({
    zh: `已毕业的，毕业日期须在 ${from} 及以后。`,
    en: `Graduates have to have graduated on ${from} or later.`,
  }),
  residentMissing: {
    zh: "请选择户籍、学习或工作是否在规定的地区。",
    en: "Say whether you are registered, study or work in the region.",
  },
  notResident: (place: Localized): Because => ({
    zh: `本竞赛只限户籍、学习或工作在${place.zh}的人参加。`,
    en: `This contest is for those registered, studying or working in ${place.en ?? place.zh}.`,
  }),
  awardedMissing: {
    zh: "请选择是否曾在往届竞赛中获奖。",
    en: "Say whether you were awarded in an earlier contest.",
  },
  awardedBefore: {
    zh: "曾在往届竞赛中获奖的设计师不能再参加本竞赛。",
    en: "Who was awarded in an earlier contest cannot enter this one.",
  },
  awardedHere: {
    zh: "平台记录显示您曾在该主办单位的竞赛中获奖，不能再参加本竞赛。如有疑问请联系主办方。",
    en: "Our record shows an award of yours in a contest of this host, so you cannot enter this one. With questions, speak with the organiser.",
  },
  inTheFuture: { zh: "这个日期还没有到，请核对。", en: "That day is still to come; check it." },
} as const;

/** The form of it. */
export const declaredWords = defineTexts({
  title: { zh: "参赛资格", en: "Eligibility" },
  note: {
    zh: "请如实填写。只用于核对参赛资格，评委看不到，晋级时会再核对一次。",
    en: "Answer truthfully. It serves to check eligibility alone; jurors never see it; it is checked again at promotion.",
  },
  bornOn: { zh: "出生日期", en: "Date of birth" },
  enrolled: { zh: "现在是在校学生吗？", en: "Are you enrolled now?" },
  graduatedOn: { zh: "毕业日期", en: "Day of graduation" },
  graduatedOnHint: { zh: "已毕业的请填写。", en: "For those who have graduated." },
  resident: {
    zh: (place: string) => `户籍、学习或工作在${place}吗？`,
    en: (place: string) => `Are you registered, studying or working in ${place}?`,
  },
  awardedBefore: {
    zh: "曾在该主办单位的往届竞赛中获奖吗？",
    en: "Were you awarded in an earlier contest of this host?",
  },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  save: { zh: "保存声明", en: "Save" },
});
