import { defineTexts } from "~/ui/localized";

/** What is said of rounds that screen or compare. */
export const methodTexts = defineTexts({
  ability: { zh: "强弱（对数）", en: "Strength (log)" },
  winShare: { zh: "胜率", en: "Share of wins" },
  comparisons: { zh: "比较的可靠程度", en: "How far the comparisons can be relied on" },
  separation: { zh: "区分信度", en: "Separation reliability" },
  separationOf: {
    zh: (value: string) => `${value}（一般要求不低于 0.80）`,
    en: (value: string) => `${value} (0.80 or more is wanted)`,
  },
  orderEffect: { zh: "左右位置的影响", en: "Effect of the left place" },
  orderEffectOf: {
    zh: (value: string) => `${value}（对数胜算，0 为没有影响）`,
    en: (value: string) => `${value} (log-odds; 0 is none)`,
  },
  tieParameter: { zh: "平局参数 ν", en: "Tie parameter ν" },
  comparedBy: {
    zh: (p: { jurors: number; entries: number; comparisons: number }) =>
      `${p.jurors} 位评委，${p.entries} 件作品，${p.comparisons} 次计入的比较`,
    en: (p) => `${p.jurors} jurors, ${p.entries} entries, ${p.comparisons} comparisons counted`,
  },
  votes: { zh: "票数", en: "Votes" },
  outcome: { zh: "筛选结果", en: "Outcome" },
  passed: { zh: "通过", en: "Goes on" },
  even: { zh: "票数相当，入围", en: "Even: goes on" },
  failed: { zh: "未通过", en: "Does not go on" },
  kappa: {
    zh: (kappa: string) => `评委意见一致性 Fleiss κ = ${kappa}。`,
    en: (kappa: string) => `Agreement of the jurors: Fleiss’ κ = ${kappa}.`,
  },
  noKappa: {
    zh: "各作品票数不等，或全部意见相同，Fleiss κ 不适用。",
    en: "Fleiss’ κ does not apply: entries have different numbers of votes, or all votes are the same.",
  },
  alphaNominal: {
    zh: (alpha: string) => `Krippendorff α（名义尺度）= ${alpha}。`,
    en: (alpha: string) => `Krippendorff’s α (nominal) = ${alpha}.`,
  },
});
