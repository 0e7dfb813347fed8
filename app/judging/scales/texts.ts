import { defineTexts } from "~/ui/localized";

/** Each criterion as a scale of its own. */
export const scalesTexts = defineTexts({
  title: { zh: "分维度看", en: "Criterion by criterion" },
  titleOf: {
    zh: (p: { name: string; round: string }) => `${p.name} · ${p.round} · 分维度看`,
    en: (p) => `${p.name} · ${p.round} · Criterion by criterion`,
  },
  lede: {
    zh: "每个维度各是一把尺，各有自己的名次和区间。加权总分只是章程宣布的一种看法，这里不加总。",
    en: "Each criterion is a scale of its own, with its own places and intervals. The weighted total is one view, as declared; nothing is summed here.",
  },
  back: { zh: "回到结果页", en: "Back to the results" },
  pareto: { zh: "两个维度对照", en: "Two criteria against each other" },
  paretoNote: {
    zh: "实心的作品，没有别的作品在两个维度上都不输、且至少一个更高。点之间的差别可能小于评分的误差，请对照区间。",
    en: "Of the filled ones no other is as good on both and better on one. Differences between points may be smaller than the error of the scores: see the intervals.",
  },
  x: { zh: "横轴", en: "Across" },
  y: { zh: "纵轴", en: "Upwards" },
  show: { zh: "对照", en: "Compare" },
  front: { zh: "无人两项都超过", en: "Beaten by none on both" },
  frontOf: {
    zh: (numbers: string) => `无人两项都超过的作品：${numbers}`,
    en: (numbers: string) => `Beaten by none on both: ${numbers}`,
  },
  yes: { zh: "是", en: "yes" },
  profiles: { zh: "每件作品的轮廓", en: "The profile of each entry" },
  profilesNote: {
    zh: "每个维度一条线，从最低分起；点是这件作品在该维度的估计分。名次区间在下表。",
    en: "A line for each criterion from the lowest score on; the dot is the entry’s estimate. Intervals of its places are in the table below.",
  },
  number: { zh: "参赛编号", en: "Number" },
  place: { zh: "总名次", en: "Place overall" },
  onScale: {
    zh: (p: { value: string; place: number; interval: string }) =>
      `${p.value}，第 ${p.place} 名（${p.interval}）`,
    en: (p) => `${p.value}, place ${p.place} (${p.interval})`,
  },
  intervalOf: {
    zh: (low: number, high: number) => `${low}–${high}`,
    en: (low: number, high: number) => `${low}–${high}`,
  },
  noInterval: { zh: "区间不可估计", en: "interval cannot be told" },
  table: { zh: "各维度的得分与名次", en: "Scores and places on each criterion" },
});
