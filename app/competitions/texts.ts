import { defineTexts } from "~/ui/localized";

/** Why a brief contradicts itself: what is wrong, and what to do. Each stands beside its field. */
export const contradictions = defineTexts({
  missing: { zh: "请填写这一项。", en: "Fill this in." },
  missingChinese: {
    zh: "请填写中文。英文可以以后再补。",
    en: "Give the Chinese text. English can follow later.",
  },
  notANumber: { zh: "请填写一个数字。", en: "Give a number." },
  notWhole: { zh: "请填写整数。", en: "Give a whole number." },
  notAnInstant: {
    zh: "请填写日期和时间,例如 2026-12-01 18:00。",
    en: "Give a date and a time, such as 2026-12-01 18:00.",
  },
  notAnOption: { zh: "请从列出的选项中选择。", en: "Choose one of the options listed." },
  notThis: { zh: "这里填写的内容不对,请改正。", en: "This is not what belongs here. Correct it." },
  tooShort: {
    zh: (least: number) => `至少需要 ${least} 个字。`,
    en: (least: number) => `At least ${least} characters are needed.`,
  },
  tooLong: {
    zh: (most: number) => `最多 ${most} 个字,请写短一些。`,
    en: (most: number) => `At most ${most} characters; make it shorter.`,
  },
  tooFew: {
    zh: (least: number) => `至少需要 ${least} 项,请添加。`,
    en: (least: number) =>
      least === 1 ? "At least one is needed. Add it." : `At least ${least} are needed. Add more.`,
  },
  tooMany: {
    zh: (most: number) => `最多 ${most} 项,请删去多余的。`,
    en: (most: number) => `At most ${most} are possible. Remove some.`,
  },
  tooSmall: {
    zh: (least: number) => `不能小于 ${least}。`,
    en: (least: number) => `It cannot be less than ${least}.`,
  },
  tooBig: {
    zh: (most: number) => `不能大于 ${most}。`,
    en: (most: number) => `It cannot be more than ${most}.`,
  },
  weightsOff: {
    zh: (sum: string) => `各评分维度的权重合计为 ${sum},应为 100%。请调整。`,
    en: (sum: string) =>
      `The weights of the criteria add up to ${sum} and must add up to 100%. Adjust them.`,
  },
  idTwice: {
    zh: (id: string) => `编号“${id}”重复了,请换一个。`,
    en: (id: string) => `The id “${id}” is used twice. Choose another.`,
  },
  closesBeforeOpening: {
    zh: "截止时间必须晚于报名开始时间。",
    en: "Entries must close after they open.",
  },
  judgingBeforeClose: {
    zh: "评审开始时间不能早于作品截止时间。",
    en: "Judging cannot open before entries close.",
  },
  judgingEndsBeforeStart: {
    zh: "评审结束时间必须晚于评审开始时间。",
    en: "Judging must close after it opens.",
  },
  resultsBeforeJudgingEnds: {
    zh: "结果公布时间不能早于评审结束时间。",
    en: "Results cannot come before judging closes.",
  },
  scaleUpsideDown: {
    zh: "最高分必须大于最低分。",
    en: "The highest score must be greater than the lowest.",
  },
  stepMissesMax: {
    zh: "从最低分起按这个步长走,到不了最高分。请改步长或最高分。",
    en: "Steps of this size from the lowest score never meet the highest. Change the step or the highest score.",
  },
  anchorOffScale: {
    zh: (min: number, max: number) => `锚点必须在 ${min} 到 ${max} 之间。`,
    en: (min: number, max: number) => `An anchor must lie between ${min} and ${max}.`,
  },
  anchorTwice: {
    zh: "这个分值已有一条锚点,请合并成一条。",
    en: "This score already has an anchor. Make one of the two.",
  },
  mostBelowLeast: {
    zh: "上限不能小于下限。",
    en: "The upper limit cannot be below the lower limit.",
  },
  noSuchCriterion: {
    zh: "没有这个评分维度,请从评分维度中选择。",
    en: "There is no such criterion. Choose one of the criteria.",
  },
  tieBreakTwice: {
    zh: "同一条同分处理规则列了两次,请删去一条。",
    en: "The same tie-break is listed twice. Remove one.",
  },
  deliberationNotLast: {
    zh: "“评委合议”一定能分出先后,必须放在最后一条。",
    en: "Deliberation always decides, so it must stand last.",
  },
});
