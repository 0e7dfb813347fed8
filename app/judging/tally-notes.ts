import { defineTexts } from "~/ui/localized";

/** What a tally has to say beside its figures. */
export const tallyNotes = defineTexts({
  untrimmed: {
    zh: (count: number) => `有 ${count} 件作品的评委不足五位，未去掉最高分和最低分，取平均分。`,
    en: (count: number) =>
      `${count} of the entries had fewer than five jurors and were not trimmed: they have the mean.`,
  },
  incompleteMean: {
    zh: "并非每位评委都评了每件作品：平均分未校正评委的松紧，宜用加性模型或混合模型。",
    en: "Not every juror scored every entry: the mean does not correct for severity; the additive or the mixed model would.",
  },
  disconnected: {
    zh: (groups: number, scores: string) =>
      `评委与作品分成互不相连的 ${groups} 组，组间不可比，因此不排名。补评以下各项即可相连：${scores}。`,
    en: (groups: number, scores: string) =>
      `The panel falls into ${groups} groups that share no juror and no entry, so no ranking across them exists. These scores would join them: ${scores}.`,
  },
  noResidual: {
    zh: "分数恰好够估计各作品和评委，没有余量估计误差，名次区间为全部名次。",
    en: "There are just enough scores to estimate entries and jurors and none left to estimate their error: every rank interval is the whole range.",
  },
  mixedNotEstimable: {
    zh: "只有一位评委、一件作品，或没有重复的评分，方差无法分离：混合模型改用加性模型。",
    en: "With one juror, one entry or no repeated scoring the variances cannot be told apart: the additive estimate stands in for the mixed model.",
  },
  noEntryVariance: {
    zh: "作品间方差的 REML 估计为零：分数不能区分作品。",
    en: "The REML variance between entries is zero: the scores do not tell entries apart.",
  },
  noJurorVariance: {
    zh: "评委间方差的 REML 估计为零：评委松紧没有可见差别。",
    en: "The REML variance between jurors is zero: no difference in severity is visible.",
  },
  disconnectedPairs: {
    zh: (groups: number) =>
      `比较分成互不相连的 ${groups} 组，组间不可比，因此不排名。补做跨组比较即可相连。`,
    en: (groups: number) =>
      `The comparisons fall into ${groups} groups without a comparison between them, so no ranking across them exists. Comparisons between the groups would join them.`,
  },
  ridge: {
    zh: (ridge: number) =>
      `有作品只胜不负或只负不胜（胜负图非强连通），最大似然估计不存在，改用岭参数 ${ridge}。`,
    en: (ridge: number) =>
      `Some entries never lost to, or never beat, the rest (the win graph is not strongly connected), so no maximum likelihood estimate exists; a ridge of ${ridge} was used.`,
  },
  ridgeSeparated: {
    zh: (ridge: number) =>
      `比较结果可被位置或平局完全解释，最大似然估计不存在或不唯一，改用岭参数 ${ridge}。`,
    en: (ridge: number) =>
      `Order or ties explain the outcomes completely, so the maximum likelihood estimate does not exist or is not unique; a ridge of ${ridge} was used.`,
  },
  noOrderEffect: {
    zh: "同一位置赢得了所有分出胜负的比较，位置效应无法估计，未纳入模型。",
    en: "The same place won every decided comparison, so an order effect cannot be estimated; the model has none.",
  },
  allTied: {
    zh: "所有比较均为平局：作品不分高下。",
    en: "Every comparison was a tie: no entry is above another.",
  },
  fewComparisons: {
    zh: (least: number) => `有作品只比较了 ${least} 次；建议每件作品至少比较 10 次。`,
    en: (least: number) =>
      `Some entry was compared only ${least} times; at least 10 comparisons each are advised.`,
  },
  lowReliability: {
    zh: (reliability: string) => `区分信度为 ${reliability}，低于 0.80。`,
    en: (reliability: string) => `The separation reliability is ${reliability}, below 0.80.`,
  },
});

/** J3 → E7, J4 → E9: which juror should look at which entry. */
export function linksInWords(links: readonly { juror: string; entry: string }[]): string {
  return links.map(({ juror, entry }) => `${juror} → ${entry}`).join(", ");
}
