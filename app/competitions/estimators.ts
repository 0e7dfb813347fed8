import { defineTexts } from "~/ui/localized";

/**
 * How a round's scores become one figure an entry (计分方法). panel: as the panel allows, trimmed from five jurors up ·
 * plain: nobody's mark is left out · mixed: entries and jurors as random, estimated by REML. Where not everybody
 * judged everything, panel and plain both correct for severity: raw means could not be compared.
 */
export const estimators = ["panel", "plain", "mixed"] as const;
export type Estimator = (typeof estimators)[number];

export const estimatorWords = defineTexts({
  panel: {
    zh: "评委不少于五位时去掉一个最高分和一个最低分再平均，不足五位时取平均分",
    en: "From five jurors up the mean without the highest and the lowest mark, below that the mean",
  },
  plain: {
    zh: "取平均分，不去掉最高分和最低分",
    en: "The mean of all marks, highest and lowest included",
  },
  mixed: {
    zh: "混合模型：同时估计作品与评委宽严，评得少的作品向平均收缩",
    en: "A mixed model: severity is taken out, and thin evidence is drawn to the mean",
  },
}) satisfies Record<Estimator, unknown>;
